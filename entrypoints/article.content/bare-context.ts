/**
 * Stands in for WXT's ContentScriptContext (see `alias` in wxt.config.ts), which announces every content
 * script to the page with an event and a message that bear the extension's id. Ours says nothing: start
 * and stop are in index.ts.
 */
export class ContentScriptContext {}
