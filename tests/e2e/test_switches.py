"""Channel switches against a server that does as it is told: every state a switch can be in, as a reader hears it."""
import re
import unittest

from desk import Program, keys, park_pointer, wait, windows
from stub_server import TOKEN, StubServer

PEOPLE = [
    {"name": "Ada Hansen", "channels": ["Email", "PstnPhone"]},
    {"name": "Bo Lund", "channels": ["Email", "PstnPhone"]},
    {"name": "Cy Berg", "channels": ["Email"]},
]


class Desk(unittest.TestCase):
    arguments = ()

    def setUp(self):
        self.server = StubServer([dict(person) for person in PEOPLE], ["Nordic"])
        self.enterContext(self.server)
        self.program = Program("--base-url", self.server.url, "--token-file", "-", "--profile", "e2e",
                               "--poll-interval", 1, *self.arguments, standard_input=TOKEN + "\n")
        self.enterContext(self.program)
        self.table = self.program.table()
        for person in PEOPLE:
            self.see(person["name"], "State", "Working")

    def row(self, name):
        return wait(name, lambda: self.table.row_of("Agent", name) is not None) and self.table.row_of("Agent", name)

    def cell(self, name, column):
        return self.table.cell(self.row(name), column)

    def see(self, name, column, wanted, deadline=None):
        """wanted: a text or a pattern."""
        def seen():
            text = self.cell(name, column).name
            return wanted.search(text) if isinstance(wanted, re.Pattern) else text == wanted
        wait(f"{name}, {column}: {wanted}", seen, deadline)

    def find(self, role, pattern, **more):
        return self.program.app.find(role, re.compile(pattern), **more)


class States(Desk):
    def test_requested_accepted_seen(self):
        self.server.put = "hang"
        self.server.frozen = True
        self.cell("Ada Hansen", "Phone").click()
        park_pointer()
        self.see("Ada Hansen", "Phone", "off requested")
        self.see("Ada Hansen", "Notes", "Phone off requested")
        self.find("status bar", "1 request under way")
        self.server.release()
        self.see("Ada Hansen", "Notes", re.compile(r"^Phone off, poll [123] of 3$"))
        self.assertIn("Accepted (204)", self.cell("Ada Hansen", "Phone").description)
        self.server.thaw()
        self.see("Ada Hansen", "Phone", "off")
        self.see("Ada Hansen", "Notes", "")
        self.assertEqual(self.server.puts, [("Ada Hansen", "Speak", False)])

    def test_sent_but_not_confirmed(self):
        self.server.frozen = True
        self.table.choose(self.row("Ada Hansen"))
        keys("4")
        self.see("Ada Hansen", "Phone", "off, unconfirmed")
        self.see("Ada Hansen", "Notes", "Phone off unconfirmed")
        inspector = self.program.app.find("filler", "Inspector")
        self.assertIn("three polls do not show it", inspector.find("check box", "Phone").description)
        inspector.find("push button", re.compile("^Dismiss ")).press()
        self.see("Ada Hansen", "Phone", "on")

    def test_failed_with_the_words_of_the_server(self):
        self.server.put = "refuse"
        self.table.choose(self.row("Ada Hansen"))
        keys("1")
        self.see("Ada Hansen", "Email", "failed")
        self.see("Ada Hansen", "Notes", "Email off failed")
        self.assertIn("Invalid value in request: <b>channel</b>", self.cell("Ada Hansen", "Email").description)
        inspector = self.program.app.find("filler", "Inspector")
        box = inspector.find("check box", "Email")
        self.assertTrue(box.has("checked"))
        self.assertEqual(self.server.puts, [])

    def test_no_answer_is_unknown_until_presence_tells(self):
        self.server.put = "cut"
        self.server.frozen = True
        self.table.choose(self.row("Bo Lund"))
        keys("4")
        self.see("Bo Lund", "Phone", "unknown")
        self.see("Bo Lund", "Notes", "Phone off unknown")
        self.server.thaw()
        self.see("Bo Lund", "Phone", "off")
        self.assertEqual(len(self.server.puts), 1)  # never sent again by itself

    def test_changed_elsewhere(self):
        self.table.choose(self.row("Ada Hansen"))
        keys("4")
        self.see("Ada Hansen", "Phone", "off")
        self.table.choose(self.row("Bo Lund"))
        self.server.set(self.server.people[0], "Speak", True)
        self.see("Ada Hansen", "Notes", "Changed elsewhere")
        self.see("Ada Hansen", "Phone", "on")
        self.table.choose(self.row("Ada Hansen"))
        self.see("Ada Hansen", "Notes", "")  # looked at

    def test_on_and_off_as_presence_says(self):
        self.see("Cy Berg", "Email", "on")
        self.see("Cy Berg", "Phone", "off")
        self.server.people[2]["status"] = "Away"
        self.see("Cy Berg", "Email", "on, not counting")

    def test_accepted_in_an_earlier_run(self):
        self.server.frozen = True
        self.table.choose(self.row("Ada Hansen"))
        keys("4")
        self.see("Ada Hansen", "Notes", re.compile("poll"))
        self.program.stop()
        self.server.thaw()
        self.program.restart()
        self.program.app.find(name="Activity").press()
        trail = self.program.table("Activity")
        wait("settled", lambda: "seen in presence: read at the next start" in trail.texts("Result"))
        self.assertEqual(len(self.server.puts), 1)

    def test_disarmed_when_stale(self):
        self.server.frozen = True
        self.table.choose(self.row("Ada Hansen"))
        keys("4")
        self.see("Ada Hansen", "Notes", re.compile("poll"))
        self.server.stop()
        self.see("Bo Lund", "Phone", "on, disarmed", deadline=60)
        self.see("Ada Hansen", "Phone", re.compile("^off (requested|, unconfirmed), disarmed$"))
        inspector = self.program.app.find("filler", "Inspector")
        wait("disarmed there, too", lambda: not inspector.find("check box", "Phone").has("sensitive"))

        def told():
            keys("1")  # the tip goes by itself after a while
            return next(iter(self.program.app.all("tool tip", re.compile("not fresh"))), None)

        wait("why it is disarmed", told)
        self.assertEqual(len(self.server.puts), 1)


class Hands(Desk):
    def test_inspector_and_undo(self):
        self.table.choose(self.row("Ada Hansen"))
        inspector = self.program.app.find("filler", "Inspector")
        inspector.find("check box", "Phone").press("Toggle")
        self.see("Ada Hansen", "Phone", "off")
        bar = self.find("alert", "^.?Phone off.* requested for .?Ada Hansen")
        bar.find("push button", "Undo").press()
        self.see("Ada Hansen", "Phone", "on")
        keys("ctrl+shift+z")
        self.see("Ada Hansen", "Phone", "off")
        keys("ctrl+z")
        self.see("Ada Hansen", "Phone", "on")
        self.assertEqual([working for _, _, working in self.server.puts], [False, True, False, True])

    def test_what_if_for_pointer_and_keyboard(self):
        self.cell("Ada Hansen", "Phone").point()
        self.find("tool tip", "^Turn Phone off for .?Ada Hansen.*Nordic.?, Phone 2 to 1.*All teams, Phone 2 to 1")
        park_pointer()
        self.program.app.gone("tool tip")
        self.table.choose(self.row("Ada Hansen"))
        keys("Right", "Right")
        self.find("tool tip", "^Turn Email off for ")
        self.assertEqual(self.server.puts, [])

    def test_off_for_a_while(self):
        before = windows(self.program)
        self.cell("Ada Hansen", "Phone").click(button=3)
        # Qt keeps popup menus out of the tree.
        wait("the menu", lambda: windows(self.program) > before)
        park_pointer()
        keys(*["Down"] * 6, "Return")  # inspector, three to copy, off, off for 15 min
        self.see("Ada Hansen", "Phone", "off")
        self.find("alert", "for 15 min")


class WatchOnly(Desk):
    arguments = ("--read-only",)

    def test_nothing_can_be_moved(self):
        self.find("label", "^Watch only")
        self.table.choose(self.row("Ada Hansen"))
        keys("1")
        self.find("tool tip", "only watches")
        self.cell("Bo Lund", "Phone").click()
        park_pointer()
        inspector = self.program.app.find("filler", "Inspector")
        self.assertFalse(inspector.find("check box", "Phone").has("sensitive"))
        self.assertIn("only watches", self.cell("Bo Lund", "Phone").description)
        self.see("Bo Lund", "Phone", "on")
        self.assertEqual(self.server.puts, [])
