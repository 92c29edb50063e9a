// A mail server on loopback for the tests: node mail-server.mjs [port]
// It says "port N", then a line of JSON for each message that it has accepted, and "heard" to each line that it is given. How it behaves follows from the name of the recipient:
//   refused…  does not know them                later…   asks once to be tried again
//   breaks…   takes the text and hangs up without an answer
//   leaves…   accepts, and hangs up before the next message
import { SMTPServer } from "smtp-server";

const asked = new Set();
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  hideSTARTTLS: true,
  onAuth: (auth, session, done) => done(null, { user: auth.username }),
  onRcptTo({ address }, session, done) {
    if (address.startsWith("refused")) return done(answer(550, "Khong co nguoi nhan nay"));
    if (address.startsWith("later") && !asked.has(address)) {
      asked.add(address);
      return done(answer(451, "Thu lai sau"));
    }
    done();
  },
  onData(stream, session, done) {
    const parts = [];
    stream.on("data", (part) => parts.push(part));
    stream.on("end", () => {
      const to = session.envelope.rcptTo[0].address;
      if (!to.startsWith("breaks")) console.log(JSON.stringify({ to, user: session.user ?? null, raw: Buffer.concat(parts).toString("latin1") }));
      if (to.startsWith("breaks")) return hangUp(session);
      done();
      if (to.startsWith("leaves")) setImmediate(() => hangUp(session));
    });
  },
});

function answer(code, words) {
  return Object.assign(new Error(words), { responseCode: code });
}

function hangUp(session) {
  for (const connection of server.connections) if (connection.session.id === session.id) connection._socket.destroy();
}

server.on("error", () => {});
server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => console.log(`port ${server.server.address().port}`));
process.stdin.on("close", () => process.exit());
process.stdin.on("data", () => console.log("heard"));
