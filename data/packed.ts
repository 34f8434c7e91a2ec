/** What a build is told in its environment: 'packed' where the base was packed by the build before, from the same files. */
export const BASE = 'SIDELIGHT_BASE';
