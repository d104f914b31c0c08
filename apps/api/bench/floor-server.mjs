import { createServer } from 'node:http';

process.once('message', (text) => {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(text);
    });
  });
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()?.port));
});
process.on('disconnect', () => process.exit(0));
