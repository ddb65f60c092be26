"""What is told when the server is well, dies, comes back, or refuses the key."""
import os
import re
import subprocess
import time
import unittest

from desk import Program, wait
from stub_server import TOKEN, StubServer

PEOPLE = [
    {"name": "Ada Hansen", "channels": ["Email", "PstnPhone"]},
    {"name": "Bo Lund", "status": "Away", "channels": ["WidgetChat"]},
    {"name": "Cy Berg", "connection": "Offline", "status": "Away", "channels": []},
]


class Connection(unittest.TestCase):
    def setUp(self):
        self.server = StubServer([dict(person) for person in PEOPLE], ["Nordic"])
        self.enterContext(self.server)
        self.program = Program("--base-url", self.server.url, "--token-file", "-", "--profile", "e2e",
                               "--poll-interval", 1, standard_input=TOKEN + "\n")
        self.enterContext(self.program)
        self.table = self.program.table()
        self.row("Ada Hansen")

    def row(self, name):
        return self.table.row(wait(name, lambda: self.table.row_of("Agent", name)))

    def state(self, name, word):
        wait(f"{name}: {word}", lambda: self.row(name)["State"] == word)

    def connection(self, pattern, deadline=None):
        self.program.app.find(None, re.compile("^Connection: " + pattern), deadline=deadline)

    def test_presence_is_followed(self):
        self.connection(r"live, \d+ s ago$")
        self.assertEqual(self.row("Ada Hansen")["Phone"], "on")
        self.assertEqual(self.row("Ada Hansen")["Chat"], "off")
        self.assertEqual(self.row("Bo Lund")["Chat"], "on, not counting")
        self.state("Cy Berg", "Offline")
        self.server.people[1]["status"] = "Working"
        self.state("Bo Lund", "Working")
        self.server.people[0]["channels"] = []
        self.state("Ada Hansen", "No channels")
        self.server.people[2] |= {"connection": "Online", "status": "Siesta"}
        wait("an unknown word as it is", lambda: "Siesta" in " ".join(self.row("Cy Berg").values()))
        self.server.people.append({"name": "Di Falk"})
        self.state("Di Falk", "Working")

    def test_a_dead_server_and_its_return(self):
        self.connection("live")
        self.server.stop()
        self.connection(r"\d+ s old$")
        self.assertEqual(self.row("Ada Hansen")["State"], "Working")
        self.connection(r"stale, \d+ s$", deadline=60)
        banner = self.program.app.find("alert", re.compile("^Banner: ."))
        banner.find("push button", re.compile("^Retry now"))
        self.state("Ada Hansen", "was working")
        self.state("Bo Lund", "was away")
        self.assertEqual(self.row("Ada Hansen")["Phone"], "on, disarmed")
        self.assertEqual(self.row("Ada Hansen")["Chat"], "off, disarmed")

        self.server.people[0]["status"] = "Away"
        self.server.start()
        self.state("Ada Hansen", "Away")
        self.connection("live")
        self.program.app.gone("alert", re.compile("^Banner: ."))

    def test_a_strange_answer_empties_nothing(self):
        self.server.status = 500
        self.connection(r"\d+ s old$")
        self.assertEqual(self.row("Ada Hansen")["State"], "Working")
        self.server.status = 200
        self.connection("live")

    def test_a_refused_key(self):
        self.server.status = 401
        self.connection("token refused$")
        self.program.app.find("alert", re.compile("^Banner: .*[Tt]oken"))
        self.row("Ada Hansen")
        # Polling has stopped: as many seconds later as three polls take, at most one more request has come.
        asked = len(self.server.requests)
        end = time.monotonic() + 3
        wait("three intervals", lambda: time.monotonic() > end)
        self.assertLessEqual(len(self.server.requests), asked + 1)

    def test_the_key_goes_nowhere_else(self):
        self.connection("live")
        self.assertEqual(self.server.tokens, {TOKEN})
        pid = self.program.process.pid
        for secret_place in (f"/proc/{pid}/cmdline", f"/proc/{pid}/environ"):
            with open(secret_place, "rb") as file:
                self.assertNotIn(TOKEN.encode(), file.read())
        found = subprocess.run(["grep", "-rlF", TOKEN, self.program.home], capture_output=True, text=True, check=False)
        self.assertEqual(found.stdout, "")
        for folder, _, files in os.walk(os.path.join(self.program.home, "config")):
            for name in files:
                self.assertEqual(os.stat(os.path.join(folder, name)).st_mode & 0o077, 0, name)
