/** Reads the messages of a stream of server-sent events (HTML standard, 9.2.6). Comments keep it open and say nothing. */
export async function* messages(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      const blocks = (rest + value).replaceAll('\r\n', '\n').split('\n\n');
      rest = blocks.pop();
      for (const block of blocks) yield message(block);
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

function message(block) {
  const it = { id: null, event: 'message', data: '' };
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon);
    const value = line.slice(colon + 1).replace(/^ /, '');
    if (name === 'data') it.data += it.data ? `\n${value}` : value;
    else if (name in it) it[name] = value;
  }
  return it;
}
