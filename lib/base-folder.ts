/** Where the compiled fact base lies in the package: the build writes it there, the background reads it. */
export const BASE_FOLDER = 'base';
