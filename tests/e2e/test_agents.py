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


if __name__ == "__main__":
    unittest.main()
