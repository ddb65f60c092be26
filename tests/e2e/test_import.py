"""The Import page, by keyboard: a list, its repairs, a dry run, sending, the rest, a report, and a crash."""
import os
import re
import unittest

from desk import Program, keys, park_pointer, type_text, wait

LIST = ("Name\tMail\tTel.\tTeam\tStart\n"
        "Ida Import\tida.import@hrey.example\t+45 20 55 61 01\tNordic\t1\n"
        "Bo Import\tbo.import@hrey\t\tNordic\t2\n"
        "Ida Import\tIDA.IMPORT@hrey.example\t\t\t3\n"
        "Cy Import\tcy.import@hrey.example\t123\t\t4\n"
        "Mikkel Changed\tmikkel.ostergaard@hrey.example\t\t\t5\n")


class Import(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = Program("--demo", "--demo-seed", 1, "--profile", "e2e-import", "--poll-interval", 1, "--page", "import")
        cls.enterClassContext(cls.program)

    def button(self, name):
        return self.program.app.find("push button", name)

    def file_dialog(self, path):
        field = wait("the name of the file",
                     lambda: next((n for n in self.program.app.all("text") if n.has("focused")), None))
        keys("ctrl+a")
        type_text(path)
        wait("it is typed", lambda: field.text == path)
        keys("Return")

    def test_from_list_to_report(self):
        park_pointer()
        path = os.path.join(self.program.home, "list.tsv")
        with open(path, "w", encoding="utf-8") as file:
            file.write(LIST)
        self.button("Open CSV...").press()
        self.file_dialog(path)
        table = self.program.table("Import")
        wait("five rows", lambda: table.rows == 5)
        wait("compared", lambda: table.texts("Row") == ["Create", "Invalid", "Duplicate", "Create", "Change"])
        table.choose(0, "Display name")
        keys("F8")
        wait("the problem is read out", lambda: any(
            cell.has("focused") and "Alt+Enter: Use hrey.example" in cell.name for cell in [table.cell(1, "E-mail")]))
        keys("alt+Return")
        wait("repaired", lambda: table.texts("Row")[1] == "Create")
        keys("F8", "Delete")
        wait("left out", lambda: table.texts("Row")[2] == "Left out")
        self.button("Dry run").press()
        self.button("Send 4")
        table.choose(0, "Display name")
        keys("ctrl+Return")
        self.button("Send 1 left")  # Dixa refuses that number
        self.assertEqual(sorted(table.texts("Row")), ["Changed", "Created", "Created", "Failed", "Left out"])
        self.assertEqual(table.texts("Row")[0], "Failed")
        row = table.row_of("Display name", "Cy Import")
        table.choose(row, "Phone")
        keys("F2", "ctrl+a")
        type_text("+4520556104")
        keys("Return")
        wait("it is new again", lambda: table.texts("Row")[row] == "Create")

        # A crash: the list is back with what became of it, and nothing is sent twice.
        wait("it is on disk", lambda: self.program.on_disk("+4520556104"))
        self.program.restart()
        table = self.program.table("Import")
        wait("the list is back", lambda: table.rows == 5)
        self.button("Report...").press()
        report = os.path.join(self.program.home, "report.html")
        self.file_dialog(report)
        wait("the report", lambda: os.path.exists(report))
        with open(report, encoding="utf-8") as file:
            text = file.read()
        self.assertIn("Cy Import", text)
        self.assertEqual(len(re.findall("<td>Created</td>", text)), 2)


if __name__ == "__main__":
    unittest.main()
