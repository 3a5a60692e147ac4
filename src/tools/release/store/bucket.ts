import {
  CopyObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { cacheControlOf } from '../../../server/headers/cache-control.ts';
import { mediaTypeOf } from '../../../server/headers/media-type.ts';
import { RemoteFault } from '../remote/remote-fault.ts';
import type { Store, Tagged } from './store.ts';

/** Keys that one request can delete. */
const DELETED_AT_ONCE = 1000;

const REMEDY =
  'kiểm tra tên, quyền và AWS_ENDPOINT_URL, AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY; chạy lại là tiếp tục / check name, rights and AWS_ENDPOINT_URL, AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY; running again goes on';

const statusOf = (error: unknown): number | undefined =>
  (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;

/** The part of an S3-compatible store below a prefix. Settings and keys are those of AWS programs, from the environment. */
export class Bucket implements Store {
  readonly shown: string;
  readonly #bucket: string;
  readonly #prefix: string;
  readonly #client: S3Client;
  /** The `Date` of the last answer: ages are told by one clock. */
  #now = new Date();

  constructor(address: string) {
    const [, , bucket = '', ...names] = address.replace(/\/+$/u, '').split('/');
    this.shown = ['s3:/', bucket, ...names].join('/');
    this.#bucket = bucket;
    this.#prefix = names.map((name) => `${name}/`).join('');
    const endpoint = process.env.AWS_ENDPOINT_URL_S3 ?? process.env.AWS_ENDPOINT_URL;
    this.#client = new S3Client({
      maxAttempts: 5,
      // Stores other than that of AWS often know neither buckets as hosts nor checksums in trailers; regions they ignore.
      ...(endpoint !== undefined && {
        endpoint,
        forcePathStyle: true,
        region: process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION ?? 'us-east-1',
      }),
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
    this.#client.middlewareStack.add(
      (next) => async (args) => {
        const result = await next(args);
        const { date } = (result.response as { headers?: Readonly<Record<string, string>> }).headers ?? {};
        if (date !== undefined) this.#now = new Date(date);
        return result;
      },
      { step: 'deserialize' },
    );
  }

  /** Sends a request; a fault of the store or the way to it becomes a message. */
  async #asked<Answer>(key: string, answer: Promise<Answer>): Promise<Answer> {
    try {
      return await answer;
    } catch (error) {
      const { name, message } = error as Error;
      throw new RemoteFault(
        `${this.shown}/${key}`,
        message === '' || message === name ? name : `${name}: ${message}`,
        REMEDY,
      );
    }
  }

  #at(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.#bucket, Key: `${this.#prefix}${key}` };
  }

  async list(begin: string, limit = Infinity): Promise<string[]> {
    const keys: string[] = [];
    let token: string | undefined;
    do {
      const page = await this.#asked(
        begin,
        this.#client.send(
          new ListObjectsV2Command({
            Bucket: this.#bucket,
            Prefix: `${this.#prefix}${begin}`,
            ContinuationToken: token,
            ...(limit < Infinity && { MaxKeys: limit }),
          }),
        ),
      );
      for (const { Key } of page.Contents ?? []) if (Key !== undefined) keys.push(Key.slice(this.#prefix.length));
      token = page.NextContinuationToken;
    } while (token !== undefined && keys.length < limit);
    return keys;
  }

  async read(key: string): Promise<Tagged | undefined> {
    const sent = this.#client.send(new GetObjectCommand(this.#at(key))).catch((error: unknown) => {
      if (statusOf(error) === 404 && (error as Error).name !== 'NoSuchBucket') return;
      throw error;
    });
    const answer = await this.#asked(key, sent);
    if (!answer) return undefined;
    const changed = answer.LastModified ?? new Date(0);
    return { text: (await answer.Body?.transformToString()) ?? '', tag: answer.ETag, changed, now: this.#now };
  }

  async write(key: string, body: Uint8Array | string): Promise<void> {
    await this.#asked(key, this.#client.send(new PutObjectCommand({ ...this.#at(key), Body: body })));
  }

  async writeIf(key: string, text: string, tag: string | undefined): Promise<boolean> {
    const condition = tag === undefined ? { IfNoneMatch: '*' } : { IfMatch: tag };
    const sent = this.#client
      .send(new PutObjectCommand({ ...this.#at(key), Body: text, ...condition }))
      .then(() => true)
      .catch((error: unknown) => {
        if ([404, 409, 412].includes(statusOf(error) ?? 0) && (error as Error).name !== 'NoSuchBucket') return false;
        throw error;
      });
    return this.#asked(key, sent);
  }

  async place(from: string, key: string): Promise<void> {
    const source = [this.#bucket, ...`${this.#prefix}${from}`.split('/')].map(encodeURIComponent).join('/');
    await this.#asked(
      key,
      this.#client.send(
        new CopyObjectCommand({
          ...this.#at(key),
          CopySource: source,
          MetadataDirective: 'REPLACE',
          ContentType: mediaTypeOf(key),
          CacheControl: cacheControlOf(key),
        }),
      ),
    );
  }

  async delete(keys: readonly string[]): Promise<void> {
    for (let at = 0; at < keys.length; at += DELETED_AT_ONCE) {
      const Objects = keys.slice(at, at + DELETED_AT_ONCE).map((key) => ({ Key: this.#at(key).Key }));
      const sent = this.#client.send(
        new DeleteObjectsCommand({ Bucket: this.#bucket, Delete: { Objects, Quiet: true } }),
      );
      const { Errors: [fault] = [] } = await this.#asked('', sent);
      if (fault) throw new RemoteFault(`${this.shown}/${fault.Key ?? ''}`, fault.Message ?? fault.Code ?? '', REMEDY);
    }
  }

  close(): void {
    this.#client.destroy();
  }
}
