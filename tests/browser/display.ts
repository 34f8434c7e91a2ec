/** A screen that nobody sees, and a keyboard for it: for the windows of the browser itself that no protocol reaches. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';

export interface Display {
  /** Presses a key, by its X name, in the window that has the focus. */
  press(key: string): void;
  stop(): void;
}

/** Browsers started afterwards are shown on it. Needs Xvfb and xdotool. */
export async function startDisplay(): Promise<Display> {
  const server: ChildProcess = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const number = await new Promise<string>((done, fail) => {
    server.stdio[3]?.once('data', (said) => done(String(said).trim()));
    server.once('exit', () => fail(new Error('Xvfb ended before it had a screen')));
  });
  const before = process.env.DISPLAY;
  process.env.DISPLAY = `:${number}`;
  return {
    press: (key) => void execFileSync('xdotool', ['key', '--clearmodifiers', key]),
    stop() {
      if (before === undefined) delete process.env.DISPLAY;
      else process.env.DISPLAY = before;
      server.kill();
    },
  };
}
