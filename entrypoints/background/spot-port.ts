/** Answers a news page that asks what its article mentions: first where, then what there is to tell. */
import type { Browser } from 'wxt/browser';
import { SPOT_PORT, type SpotReply, SpotRequest } from '../../lib/messages.ts';
import { openBase, problemOf, readArticle } from './base.ts';
import { countDropped } from './dropped.ts';
import { mayRead } from './registration.ts';
import { type ContentCaller, callerOf } from './sender.ts';

/** For `runtime.onConnect`. Ports of anybody else are closed, and messages that are none of ours not answered. */
export function hearSpotting(port: Browser.runtime.Port): void {
  const caller = callerOf(port.sender ?? {});
  if (port.name !== SPOT_PORT || caller?.kind !== 'content') {
    countDropped();
    port.disconnect();
    return;
  }
  let gone = false;
  port.onDisconnect.addListener(() => {
    gone = true;
  });
  /** False when nobody waits for it any more. */
  const reply = (message: SpotReply): boolean => {
    try {
      if (!gone) port.postMessage(message);
    } catch {
      // It went just now.
      gone = true;
    }
    return !gone;
  };
  port.onMessage.addListener((message: unknown) => {
    const parsed = SpotRequest.safeParse(message);
    if (parsed.success) void answer(parsed.data, caller, reply);
    else countDropped();
  });
  // The page is still being read: the base can be opened meanwhile. What fails is said to the request.
  openBase().catch(() => {});
}

async function answer(
  { article }: SpotRequest,
  caller: ContentCaller,
  reply: (message: SpotReply) => boolean,
): Promise<void> {
  try {
    // A page may ask after its permission went: the script was on its way in when all tabs were told to stop.
    const [allowed, { spotted, facts }] = await Promise.all([mayRead(caller), readArticle(article)]);
    if (!allowed) {
      reply({ type: 'stop' });
      return;
    }
    if (!reply({ type: 'mentions', mentions: spotted.mentions })) return;
    reply({ type: 'facts', facts: await facts() });
  } catch (error) {
    reply({ type: 'failed', problem: problemOf(error) });
  }
}
