"""Another language while the program runs, by keyboard alone, and back."""
import unittest

from desk import Program, keys, type_text, wait


class Language(unittest.TestCase):
    def setUp(self):
        self.program = Program("--demo", "--page", "settings")
        self.enterContext(self.program)

    def open_section(self):
        """The fourth from below in every language."""
        self.program.app.find("list").click()
        keys("End")
        keys("Up")
        keys("Up")
        keys("Up")
        keys("Return")

    def keyboard_on(self, language):
        """The box of languages has it in every new window."""
        wait(f"the keyboard on {language}",
             lambda: [box for box in self.program.app.all("combo box", language) if box.has("focused")])

    def from_right_to_left(self):
        wait("pages at the right", lambda: [n for n in self.program.app.all("radio button") if n.box[0] > 1000])

    def test_there_and_back(self):
        self.open_section()
        self.keyboard_on("That of the system")
        type_text("Deu")
        self.keyboard_on("Deutsch")
        self.program.app.find(None, "Aktivität")
        keys("End")
        self.from_right_to_left()
        self.keyboard_on("العربية")
        self.program.restart()
        self.from_right_to_left()
        self.open_section()
        self.keyboard_on("العربية")
        keys("Home")
        self.keyboard_on("That of the system")
        self.program.app.find(None, "Activity")


if __name__ == "__main__":
    unittest.main()
