"""The live floor on the simulated organisation, as somebody uses it who hears instead of sees."""
import re
import unittest

from desk import Program, keys, park_pointer, type_text, wait

STATES = {"Working", "Away", "Offline", "Ghost", "No channels", "No status", "Unknown id"}
COLUMNS = ["State", "Agent", "Team", "In state", "Email", "Chat", "Messaging", "Phone", "Last seen", "Notes"]
CHANNEL = re.compile(r"^(on|off|unknown)(, not counting)?$")
TEAMS = {"DACH", "Japan", "MENA", "Nordic", "UK & Benelux", "No team"}


class Floor(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = Program("--demo", "--demo-seed", 1, "--profile", "e2e", "--poll-interval", 1)
        cls.enterClassContext(cls.program)
        cls.table = cls.program.table()
        # People come before their teams do.
        wait("the teams", lambda: TEAMS <= set(cls.table.texts("State")))

    def setUp(self):
        park_pointer()
        self.everybody = self.table.rows

    def people(self, column="Agent"):
        """This column of everybody who has a line, in order; somebody in two teams has two."""
        return [text for text, state in zip(self.table.texts(column), self.table.texts("State")) if state in STATES]

    def chip(self, word):
        return self.program.app.find(("check box", "toggle button"), re.compile(rf"^{word} \d+$"))

    def test_header_cells(self):
        self.assertEqual([name for name in self.table.columns if name in COLUMNS], COLUMNS)

    def test_rows_are_people_and_teams(self):
        self.assertEqual(set(self.table.texts("State")) - STATES, TEAMS)
        names = self.people()
        self.assertEqual(len(set(names)), 47)
        for name in ("Mikkel Østergaard", "فاطمة الزهراء بنت سالم", "髙橋 美咲"):
            self.assertIn(name, names)
        self.assertEqual(self.table.row(self.table.row_of("Agent", "Siân Llewellyn"))["Team"], "UK & Benelux")

    def test_channel_words(self):
        seen = set()
        for row in range(self.table.rows):
            cells = self.table.row(row)
            if cells["State"] not in STATES:
                continue
            seen |= {cells[channel] for channel in ("Email", "Chat", "Messaging", "Phone")}
            for channel in ("Email", "Chat", "Messaging", "Phone"):
                self.assertRegex(cells[channel], CHANNEL)
                if cells["State"] == "Away" and cells[channel] != "unknown":
                    self.assertTrue(cells[channel] == "off" or cells[channel].endswith(", not counting"), cells)
                if cells["State"] == "Working":
                    self.assertIn(cells[channel], ("on", "off"))
        self.assertLessEqual({"on", "off", "on, not counting"}, seen)

    def test_chips_count_and_filter(self):
        self.assertEqual(self.chip("All").name, "All 47")
        chip = self.chip("Away")
        chip.press()
        try:
            wait("the chip is on", lambda: chip.has("checked"))
            wait("only people who are away", lambda: set(self.people("State")) == {"Away"})
            # Somebody may come back between the two looks.
            wait("as many as the chip says",
                 lambda: len(set(self.people())) == int(self.chip("Away").name.split()[-1]))
        finally:
            chip.press()
        wait("everybody again", lambda: len(self.people()) >= 47)

    def test_search(self):
        keys("slash")
        field = self.program.app.find("text", "Search")
        wait("the search field has the keyboard", lambda: field.has("focused"))
        type_text("ostergaard")
        wait("one person", lambda: self.people() == ["Mikkel Østergaard"])
        field.fill("nobody is called that")
        wait("nobody", lambda: not self.people())
        field.fill("")
        wait("everybody again", lambda: len(self.people()) >= 47)

    def test_folding_by_keyboard(self):
        first = self.table.cell(0, "State").name
        self.assertIn(first, TEAMS)
        self.table.choose(1)
        keys("Up", "Left")
        wait("fewer lines", lambda: self.table.rows < self.everybody)
        self.assertEqual(self.table.cell(0, "State").name, first)
        self.assertIn(self.table.cell(1, "State").name, TEAMS)
        keys("Right")
        wait("all lines", lambda: self.table.rows >= self.everybody - 2)

    def test_grouping(self):
        self.table.choose(1)
        for choice, groups in ((["Up", "Return"], 0), (["Down", "Return"], 6)):  # the last of the menu, the first
            keys("g", *choice)
            wait(f"{groups} groups", lambda: self.table.rows - len(self.people()) == groups)

    def test_inspector(self):
        self.program.app.find("text", "Search").fill("mikkel")
        try:
            wait("one person", lambda: self.people() == ["Mikkel Østergaard"])
            self.table.choose(self.table.row_of("Agent", "Mikkel Østergaard"))
            keys("Return")
            inspector = self.program.app.find("filler", "Inspector")
            inspector.find("heading", re.compile("^Mikkel Østergaard, "))
            inspector.find("label", "mikkel.ostergaard@hrey.example")
            inspector.find("label", re.compile("Nordic"))
            for channel in ("Email", "Chat", "Messaging", "Phone"):
                inspector.find("check box", channel)
        finally:
            self.program.app.find("text", "Search").fill("")
        wait("everybody again", lambda: len(self.people()) >= 47)


class LivingFloor(unittest.TestCase):
    def test_rows_come_wherever_the_pointer_rests(self):
        with Program("--demo", "--profile", "e2e", "--poll-interval", 1, pointer=(600, 500)) as program:
            table = program.table()
            wait("everybody", lambda: table.rows >= 47)
            wait("in their teams", lambda: TEAMS <= set(table.texts("State")))

    def test_something_changes_by_itself(self):
        with Program("--demo", "--demo-speed", 30, "--profile", "e2e", "--poll-interval", 1) as program:
            table = program.table()
            before = table.texts("Email")
            wait("a changed cell", lambda: table.texts("Email") != before)

    def test_the_settings_return(self):
        with Program("--demo", "--profile", "e2e", "--poll-interval", 1) as program:
            program.table()
            chip = program.app.find(("check box", "toggle button"), re.compile("^Offline"))
            chip.press()
            wait("the chip is on", lambda: chip.has("checked"))
            program.restart()
            program.table()
            chip = program.app.find(("check box", "toggle button"), re.compile("^Offline"))
            self.assertTrue(chip.has("checked"))
