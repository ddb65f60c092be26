"""A setting is found by typing and changed by keyboard alone, and taken back."""
import unittest

from desk import Program, keys, type_text, wait


class Settings(unittest.TestCase):
    def setUp(self):
        self.program = Program("--demo", "--page", "settings")
        self.enterContext(self.program)
        self.app = self.program.app

    def box(self, value):
        return lambda: [box for box in self.app.all("combo box", value) if box.has("focused")]

    def test_found_by_typing_changed_by_keyboard(self):
        self.app.find("list", "Sections").click()
        keys("slash")
        wait("the search has the keyboard", lambda: self.app.find(None, "Search").has("focused"))
        type_text("roomy")
        self.app.find("label", "Floor")
        self.app.gone("label", "Account and profiles")
        keys("Return")
        wait("the keyboard on the rows' height", self.box("Normal"))
        keys("Down")
        wait("roomy rows", self.box("Roomy"))
        self.app.find(None, "Undo")
        keys("ctrl+z")
        wait("normal rows again", self.box("Normal"))
        keys("ctrl+shift+z")
        wait("roomy rows again", self.box("Roomy"))
        self.app.find(None, "Back to default: Row height")
        self.program.restart()
        self.app = self.program.app
        self.app.find("list", "Sections").click()
        keys("Home")
        keys("Down")
        keys("Down")
        keys("Return")
        wait("it was kept", self.box("Roomy"))


if __name__ == "__main__":
    unittest.main()
