"""Another language while the program runs, by keyboard alone, and back."""
import re
import unittest

from desk import Program, keys, type_text, wait


class Language(unittest.TestCase):
    def setUp(self):
        self.program = Program("--demo", "--page", "settings")
        self.enterContext(self.program)

    def box(self, name):
        """The box of languages; it has the keyboard in every new window."""
        found = self.program.app.find("combo box", re.compile(name))
        wait(f"{found} has the keyboard", lambda: found.has("focused"))
        return found

    def test_there_and_back(self):
        self.program.app.find("combo box", "Language").focus()
        type_text("Deu")
        self.box("^Sprache$")
        self.program.app.find(None, "Aktivität")
        keys("End")
        settings = wait("Arabic from right to left",
                        lambda: next((n for n in self.program.app.all("radio button") if n.box[0] > 1000), None))
        self.assertTrue(settings.showing)
        self.box(".")
        self.program.restart()
        wait("Arabic again", lambda: [n for n in self.program.app.all("radio button") if n.box[0] > 1000])
        box = self.program.app.find("combo box", re.compile("Language|^اللغة$"))
        box.focus()
        keys("Home")
        self.box("^Language$")
        self.program.app.find(None, "Activity")


if __name__ == "__main__":
    unittest.main()
