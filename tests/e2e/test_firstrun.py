"""The first start: a dialog, a test of the connection that says what it found, and from then on the floor."""
import re
import unittest

from desk import Program, wait
from stub_server import TOKEN, StubServer


class FirstRun(unittest.TestCase):
    def setUp(self):
        self.program = Program("--profile", "e2e", "--poll-interval", 1)
        self.enterContext(self.program)
        self.dialog = self.program.app.find("dialog", "Connect Rollcall to Dixa")

    def open_floor(self):
        button = self.dialog.find("push button", "Open the floor")
        wait("the floor can be opened", lambda: button.has("sensitive"))
        button.press()
        self.program.table()
        self.program.app.gone("dialog")

    def test_simulated_organisation(self):
        self.dialog.find("radio button", re.compile("simulated")).press()
        self.open_floor()
        self.program.app.find("check box", "All 47")
        self.program.app.find("label", "Simulated")
        self.program.restart()
        self.program.table()
        self.assertEqual(self.program.app.all("dialog"), [])

    def connect_to(self, server, token):
        self.dialog.find("check box", "Advanced...").press()
        self.dialog.find("text", "Address of the API").fill(server.url)
        self.dialog.find("password text", "API token").fill(token)
        test = self.dialog.find("push button", "Test")
        wait("the test can be started", lambda: test.has("sensitive"))
        test.press()

    def results(self):
        return " / ".join(item.name for item in self.dialog.find("list", "Result of the test").walk())

    def test_token(self):
        with StubServer([{"name": "Ada Hansen"}], ["Nordic"]) as server:
            self.connect_to(server, "Bearer " + TOKEN + " ")
            wait("a result", lambda: re.search("presence|agents", self.results(), re.IGNORECASE))
            self.open_floor()
            self.assertIn("Ada Hansen", self.program.table().texts("Agent"))
            self.assertEqual(server.tokens, {TOKEN})  # as the vendor documents it: bare

    def test_refused_token(self):
        with StubServer([{"name": "Ada Hansen"}]) as server:
            server.status = 401
            self.connect_to(server, TOKEN)
            wait("the refusal", lambda: re.search("refused|not accepted|Unauthorized", self.results()))
            self.assertEqual(self.program.app.all("table"), [])
