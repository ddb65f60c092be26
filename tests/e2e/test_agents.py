"""The Agents page and the writes behind it, by keyboard, on the simulated organisation."""
import re
import unittest

from desk import Program, keys, park_pointer, type_text, wait


class Agents(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = Program("--demo", "--demo-seed", 1, "--profile", "e2e-agents", "--poll-interval", 1, "--page", "agents")
        cls.enterClassContext(cls.program)
        cls.table = cls.program.table("Agents")
        wait("the directory", lambda: cls.table.rows >= 46)

    def setUp(self):
        park_pointer()

    def field(self, name):
        return self.program.app.find("text", name)

    def button(self, name):
        return self.program.app.find("push button", name)

    def test_create_edit_downgrade(self):
        keys("n")
        self.program.window("New agent", role="dialog")
        self.field("E-mail").focus()
        type_text("quill.new@hrey.example")
        self.field("Display name").focus()
        type_text("Quill New")
        keys("ctrl+Return")
        self.program.app.find("label", re.compile("Quill New.*was created"))
        keys("Escape")
        self.program.app.gone("dialog", "New agent")
        wait("the new agent in the list", lambda: "Quill New" in self.table.texts("Agent"))

        self.table.choose(0)
        keys("slash")
        wait("the search field", lambda: self.program.app.find("text", "Search").has("focused"))
        type_text("quill")
        wait("only the new agent", lambda: self.table.texts("Agent") == ["Quill New"])
        keys("Return")
        self.table.choose(0)
        keys("Return")
        self.program.window("Edit agent", role="dialog")
        self.field("Display name").focus()
        keys("ctrl+a")
        type_text("Quill Edited")
        self.button("Save 1 change")
        keys("ctrl+Return")
        wait("the edited name in the list", lambda: "Quill Edited" in self.table.texts("Agent"))

        self.table.choose(0)
        self.button("Downgrade to end user...").press()
        self.program.window("Downgrade to end user", role="dialog")
        self.field("Name of the agent").focus()
        type_text("Quill Edited")
        confirm = self.button("Downgrade to end user")
        wait("the button", lambda: confirm.has("enabled"))
        confirm.press()
        wait("the list without them", lambda: "Quill Edited" not in self.table.texts("Agent"))


class Crash(unittest.TestCase):
    def test_draft_survives_being_killed(self):
        with Program("--demo", "--demo-seed", 1, "--profile", "e2e-crash", "--page", "agents") as program:
            program.table("Agents")
            keys("n")
            program.window("New agent", role="dialog")
            program.app.find("text", "E-mail").focus()
            type_text("left@hrey.example")
            program.app.find("text", "Display name").focus()
            type_text("Left Behind")
            program.app.find(None, "1 draft")
            wait("it is on disk", lambda: program.on_disk("Left Behind"))
            program.crash()
            program.table("Agents")
            program.app.find(None, "1 draft")
            keys("n")
            program.window("New agent", role="dialog")
            program.app.find("label", re.compile("Your draft from.*Dixa is asked"))
            wait("the name", lambda: program.app.find("text", "Display name").text == "Left Behind")
            keys("ctrl+Return")
            program.app.find("label", re.compile("Left Behind.*was created"))

    def test_a_form_does_not_keep_it_from_ending(self):
        with Program("--demo", "--demo-seed", 1, "--profile", "e2e-end", "--page", "agents") as program:
            program.table("Agents")
            keys("n")
            program.window("New agent", role="dialog")
            program.app.find("text", "Display name").focus()
            type_text("Typed")
            program.restart()
            program.table("Agents")
            program.app.find(None, "1 draft")


if __name__ == "__main__":
    unittest.main()
