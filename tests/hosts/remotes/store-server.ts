import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as after } from 'node:timers/promises';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { Bucket } from '../../../src/tools/release/store/bucket.ts';
import { StoreTarget } from '../../../src/tools/release/store/store-target.ts';
import { freePort } from '../../bench/serve/peers.ts';
import type { Remote } from './remote.ts';

/** The S3 server of moto (PyPI: `pip install 'moto[server]'`); undefined where it is not installed. */
export async function storeServer(): Promise<Remote | undefined> {
  if (spawnSync('which', ['moto_server']).status !== 0) return undefined;
  const port = await freePort();
  const child = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
  const endpoint = `http://127.0.0.1:${port}`;
  const env = {
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'key',
    AWS_SECRET_ACCESS_KEY: 'secret',
  };
  Object.assign(process.env, env);
  const client = new S3Client({ endpoint, forcePathStyle: true, region: env.AWS_REGION });
  for (let tries = 0; ; tries += 1) {
    try {
      await client.send(new CreateBucketCommand({ Bucket: 'town' }));
      break;
    } catch (error) {
      if (tries > 100) throw error;
      await after(100);
    }
  }
  const address = 's3://town/site';
  const bucket = new Bucket(address);
  const { stdout } = spawnSync('moto_server', ['--version'], { encoding: 'utf8' });
  return {
    name: `S3 of moto ${/[\d.]+\d/u.exec(stdout)?.[0] ?? ''}`.trim(),
    address,
    env,
    target: () => new StoreTarget(new Bucket(address)),
    version: async () => {
      const page = (await bucket.read('index.html'))?.text;
      if (page === undefined) return 'none';
      const asset = /src="\/(?<asset>[^"]+)"/u.exec(page)?.groups?.asset ?? '';
      return (await bucket.read(asset))?.text.replace('// ', '') ?? `no ${asset}`;
    },
    leftovers: () => [],
    forgetKilled: () => bucket.delete(['.portal/lock.json']),
    stop: async () => {
      bucket.close();
      client.destroy();
      const end = new Promise((done) => child.once('exit', done));
      child.kill();
      await end;
    },
  };
}
