/** Words of the file that says whose folder a target is. */
export const README = `npm run publish của cổng ghi thư mục này: ../current là trang đang sống, ../releases là các bản.
Written by “npm run publish” of the portal: ../current is the live site, ../releases has its releases.
`;

/** What such a folder is, for messages of refusal. */
export const WHAT = { vietnamese: 'thư mục do “npm run publish” tạo', english: 'folder made by “npm run publish”' };
