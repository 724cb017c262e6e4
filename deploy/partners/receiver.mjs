// 接收通知：验签、去重、打印，可自动签收 · Verifies notices, drops repetitions, prints, can accept. Node 18: node receiver.mjs
import { createHmac, createPublicKey, timingSafeEqual, verify } from 'node:crypto';
import { createServer } from 'node:http';

const { PORT = '9090', SECRET, PUBLIC_KEY, ANSWERS, INBOUND_SECRET } = process.env;
const seen = new Set(); // 生产环境用数据库唯一键 · in earnest: a unique key in your database

const bytes = (key) => Buffer.from(key.slice(key.indexOf('_') + 1), 'base64'); // whsec_…, whpk_…
const hmac = (secret, signed) => createHmac('sha256', bytes(secret)).update(signed).digest();
const publicKey = PUBLIC_KEY && createPublicKey({
  key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), bytes(PUBLIC_KEY)]), format: 'der', type: 'spki', // RFC 8410
});

function isGenuine(headers, body) {
  const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': signatures } = headers;
  if (!id || !/^\d+$/.test(time) || Math.abs(Date.now() / 1000 - time) > 300) return false; // 防重放 · no replays
  const signed = Buffer.from(`${id}.${time}.${body}`);
  return (signatures ?? '').split(' ').some((one) => {
    const signature = Buffer.from(one.slice(one.indexOf(',') + 1), 'base64');
    if (one.startsWith('v1,') && SECRET) return signature.length === 32 && timingSafeEqual(signature, hmac(SECRET, signed));
    return one.startsWith('v1a,') && publicKey ? verify(null, signed, publicKey, signature) : false;
  });
}

// 签收 · Accepts the task; the id is made of the notice's, so that the same answer counts once.
async function accept(event) {
  const id = `accept-${event.id}`;
  const time = String(Math.floor(Date.now() / 1000));
  const { part, caseNumber: number } = event.data.task;
  const type = part === 'LEAD' ? 'answer.accept.v1' : 'answer.co-handling-acceptance.v1'; // 主办或协办 · it leads, or helps
  const answer = JSON.stringify({ specversion: '1.0', id, source: '/receiver', type, data: { number } });
  const said = await fetch(ANSWERS, {
    method: 'POST',
    headers: {
      'content-type': 'application/cloudevents+json',
      'webhook-id': id,
      'webhook-timestamp': time,
      'webhook-signature': `v1,${hmac(INBOUND_SECRET, `${id}.${time}.${answer}`).toString('base64')}`,
    },
    body: answer,
  });
  console.log(`answered: ${said.status} ${await said.text()}`);
}

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString('utf8');
  const genuine = isGenuine(request.headers, body);
  const id = request.headers['webhook-id'];
  const fresh = genuine && !seen.has(id);
  if (fresh) seen.add(id);
  response.writeHead(genuine ? 204 : 401).end(); // 2xx 即收妥，重复也回 2xx · 2xx says: I have it; to a repetition too
  if (!fresh) return console.log(genuine ? `seen before: ${id}` : `refused: ${id}`);
  const event = JSON.parse(body);
  console.log(`${event.type} ${event.subject} ${body}`);
  // 未成则稍后以同一 id 重发 · where it fails, send it again later with the same id
  if (ANSWERS && event.type === 'task.assigned.v1') accept(event).catch((error) => console.log(`not answered: ${error}`));
});
server.listen(Number(PORT), '127.0.0.1', () => console.log(`listening on ${server.address().port}`));
