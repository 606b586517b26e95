/** Commands as processes of their own, for tests. */
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'

/** Gives the child its whole input; what it says until it ends, and its exit code. */
export const finished = async (child: ChildProcessWithoutNullStreams, input: string) => {
  child.stdin.end(input)
  const [stdout, stderr, [code]] = await Promise.all([
    buffer(child.stdout),
    buffer(child.stderr),
    once(child, 'close'),
  ])
  return { code: code as number, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') }
}
