/** Names of the variables that hold credentials: an argument would stand in lists of processes and in histories. */
const USER = 'OPENSEARCH_USER';
const PASSWORD = 'OPENSEARCH_PASSWORD';

/** Where a cluster is and how it knows us, or what is wrong with that. */
export type Address =
  | { readonly urls: readonly string[]; readonly authorization: string | undefined; readonly problem?: never }
  | { readonly problem: string };

const isHere = (host: string): boolean => /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u.test(host);

/** Reads the addresses of nodes, separated by commas, and the credentials of the environment. */
export function addressOf(value: string, environment: Readonly<Record<string, string | undefined>>): Address {
  const { [USER]: user, [PASSWORD]: password } = environment;
  if ((user === undefined) !== (password === undefined))
    return { problem: `${USER}, ${PASSWORD}: cần cả hai hoặc không có cả hai / both or none` };
  const urls: string[] = [];
  for (const text of value.split(',')) {
    const url = URL.parse(text);
    if (!url || !/^https?:$/u.test(url.protocol) || url.search !== '' || url.hash !== '')
      return { problem: `--url ${text}: không phải địa chỉ / is no address → https://search.example:9200` };
    if (url.username !== '' || url.password !== '')
      return { problem: `--url ${url.host}: mật khẩu / a password → ${USER}, ${PASSWORD}` };
    if (user !== undefined && url.protocol === 'http:' && !isHere(url.hostname))
      return {
        problem: `--url ${text}: mật khẩu không gửi qua http / no password is sent over http → https://${url.host}`,
      };
    urls.push(url.href.replace(/\/$/u, ''));
  }
  const authorization =
    user === undefined ? undefined : `Basic ${Buffer.from(`${user}:${password ?? ''}`).toString('base64')}`;
  return { urls, authorization };
}
