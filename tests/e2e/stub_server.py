"""A small server that keeps the contract for reading and for channel switches, and can be taken away: dies, comes back
on its port, refuses."""
import json
import threading
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TOKEN = "end-to-end-token"
FINE = {"Email": "Email", "InteractiveChat": "WidgetChat", "Messaging": "WhatsApp", "Speak": "PstnPhone"}


def agent_id(number):
    return f"00000000-0000-4000-8000-{number:012d}"


class StubServer:
    """People are dicts: name, connection, status, channels. Change `people` at any time. Use as a context."""

    def __init__(self, people, teams=()):
        self.people = people
        self.teams = list(teams)  # names; everybody is in the first one
        self.status = 200         # of every answer; others come with a message
        self.put = "apply"        # what becomes of a switch: "apply", "refuse" (400), "cut" (applied, no answer),
                                  # "hang" (applied, answered only after release())
        self.frozen = False       # True: presence keeps what it showed, whatever is applied
        self.puts = []            # (name, channel, working)
        self.requests = []        # (method, path)
        self.tokens = set()       # every Authorization header seen
        self.port = 0
        self._server = None
        self._released = threading.Event()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()

    def start(self):
        stub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                stub.requests.append((self.command, self.path))
                stub.tokens.add(self.headers.get("Authorization"))
                status, body = stub.answer(self.path.split("?")[0])
                text = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            def do_PUT(self):
                stub.requests.append((self.command, self.path))
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                status, answer = stub.move(self.path, body)
                if status == 0:
                    self.close_connection = True
                    return
                text = b"" if status == 204 else json.dumps(answer).encode()
                self.send_response(status)
                if text:
                    self.send_header("Content-Type", "application/json")
                    self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            def log_message(self, *_):
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            allow_reuse_address = True

            def process_request(self, request, client_address):
                stub._connections.add(request)
                super().process_request(request, client_address)

            def handle_error(self, *_):
                pass  # a client that went away

        self._connections = set()
        self._server = Server(("127.0.0.1", self.port), Handler)
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def stop(self):
        """Dies as a process would: nothing listens, open connections are cut."""
        if not self._server:
            return
        self._server.shutdown()
        self._server.server_close()
        for connection in self._connections:
            try:
                connection.shutdown(2)
            except OSError:
                pass
            connection.close()
        self._server = None

    def answer(self, path):
        if self.status != 200:
            return self.status, {"message": "Unauthorized" if self.status == 401 else "There was an error"}
        parts = path.strip("/").split("/")[1:]
        if parts == ["agents", "presence"]:
            return 200, [self._presence(i) for i in range(len(self.people))]
        if parts == ["agents"]:
            return 200, {"data": [self._agent(i) for i in range(len(self.people))]}
        if parts == ["teams"]:
            return 200, {"data": [{"id": agent_id(900 + i), "name": name} for i, name in enumerate(self.teams)]}
        if parts[:1] == ["teams"] and parts[2:] == ["agents"]:
            first = parts[1] == agent_id(900)
            return 200, {"data": [{"id": agent_id(i)} for i in range(len(self.people)) if first]}
        if parts[:1] == ["agents"]:
            index = next((i for i in range(len(self.people)) if agent_id(i) == parts[1]), None)
            if index is not None and parts[2:] == ["presence"]:
                return 200, {"data": self._presence(index)}
            if index is not None and parts[2:] == ["teams"]:
                return 200, {"data": [{"id": agent_id(900)}] if self.teams else []}
            if index is not None and not parts[2:]:
                return 200, {"data": self._agent(index)}
        return 404, {"message": "The requested resource could not be found"}

    def move(self, path, body):
        """One switch; 0 = the connection ends without an answer."""
        parts = path.strip("/").split("/")
        person = next(p for i, p in enumerate(self.people) if agent_id(i) == parts[2])
        if self.put == "refuse":
            return 400, {"message": "Invalid value in request: <b>channel</b>"}
        self.puts.append((person["name"], body["channel"], body["working"]))
        self.set(person, body["channel"], body["working"])
        if self.put == "hang":
            self._released.wait(30)
        return (0, None) if self.put == "cut" else (204, None)

    def set(self, person, channel, working):
        """Somebody moves a switch, this desk or another."""
        word = FINE[channel]
        applied = [w for w in person.get("applied", person.get("channels", ["Email"])) if w != word]
        person["applied"] = applied + [word] if working else applied

    def thaw(self):
        self.frozen = False

    def release(self):
        """What hangs is answered."""
        self._released.set()

    def _agent(self, index):
        name = self.people[index]["name"]
        return {"id": agent_id(index), "createdAt": "2024-05-06T07:08:09Z", "displayName": name,
                "email": f"person{index}@hrey.example", "phoneNumber": f"+452055010{index}",
                "additionalEmails": [], "additionalPhoneNumbers": [], "middleNames": [], "roles": ["Agent"]}

    def _presence(self, index):
        person = self.people[index]
        if not self.frozen and "applied" in person:
            person["channels"] = person.pop("applied")
        now = datetime.now(timezone.utc)
        record = {"userId": agent_id(index), "requestTime": stamp(now),
                  "connectionStatus": person.get("connection", "Online"),
                  "activeChannels": person.get("channels", ["Email"]),
                  "lastSeen": stamp(now - timedelta(seconds=1))}
        if person.get("status", "Working"):
            record["presenceStatus"] = person.get("status", "Working")
        return record


def stamp(time):
    return time.strftime("%Y-%m-%dT%H:%M:%S.") + f"{time.microsecond // 1000:03d}"
