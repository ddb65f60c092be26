"""The Import page, by keyboard: a list, its repairs, a dry run, sending, the rest, a report, and a crash."""
import os
import re
import shutil
import subprocess
import unittest

from desk import Program, keys, park_pointer, type_text, wait, windows

LIST = ("Name\tMail\tTel.\tTeam\tStart\n"
        "Ida Import\tida.import@hrey.example\t+45 20 55 61 01\tNordic\t1\n"
        "Bo Import\tbo.import@hrey\t\tNordic\t2\n"
        "Ida Import\tIDA.IMPORT@hrey.example\t\t\t3\n"
        "Cy Import\tcy.import@hrey.example\t123\t\t4\n"
        "Mikkel Changed\tmikkel.ostergaard@hrey.example\t\t\t5\n")


class Page:
    program = None

    def button(self, name):
        return self.program.app.find("push button", name)

    def file_dialog(self, path):
        field = wait("the name of the file",
                     lambda: next((n for n in self.program.app.all("text") if n.has("focused")), None))
        keys("ctrl+a")
        type_text(path)
        wait("it is typed", lambda: field.text == path)
        keys("Return")

    def team_members(self, name):
        teams = self.program.ask("GET", "/v1/teams")["data"]
        team = next(team for team in teams if team["name"] == name)
        return [member.get("email") for member in self.program.ask("GET", f"/v1/teams/{team['id']}/agents")["data"]]


class Import(Page, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.program = Program("--demo", "--demo-seed", 1, "--profile", "e2e-import", "--poll-interval", 1, "--page", "import")
        cls.enterClassContext(cls.program)

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


@unittest.skipUnless(shutil.which("xclip"), "xclip is missing")
class ByKeyboard(Page, unittest.TestCase):
    """The way of somebody who does this for the first time, without a mouse."""

    @classmethod
    def setUpClass(cls):
        cls.program = Program("--demo", "--demo-seed", 1, "--profile", "e2e-keyboard", "--poll-interval", 1, "--page", "import")
        cls.enterClassContext(cls.program)

    def go_to(self, name):
        """With Tab alone."""
        for _ in range(80):
            keys("Tab")
            at = next((n for n in self.program.app.all("push button") if n.has("focused")), None)
            if at and at.name == name:
                return
        self.fail(f"Tab does not reach {name!r}")

    def go_to_problem(self, table, row):
        keys("F8")
        wait("the problem is read out", lambda: any(
            cell.has("focused") and "Alt+Enter" in cell.name
            for cell in (table.cell(row, column) for column in range(len(table.columns))) if cell))

    def test_first_time(self):
        park_pointer()
        subprocess.run(["xclip", "-selection", "clipboard"], input=LIST.encode(), check=True, stdout=subprocess.DEVNULL)
        wait("the page has the keyboard", lambda: self.program.app.all("table", "Import")[0].has("focused"))
        keys("ctrl+v")
        table = self.program.table("Import")
        wait("compared", lambda: table.texts("Row") == ["Create", "Invalid", "Duplicate", "Create", "Change"])
        self.go_to_problem(table, 1)
        keys("alt+Return")  # a domain
        wait("repaired", lambda: table.texts("Row")[1] == "Create")
        self.go_to_problem(table, 2)
        keys("alt+Return")  # twice
        wait("left out", lambda: table.texts("Row")[2] == "Left out")
        self.go_to("Dry run")
        keys("space")
        self.button("Send 4")
        self.go_to("Send 4")
        keys("space")
        self.button("Send 1 left")
        wait("sent", lambda: sorted(table.texts("Row")) == ["Changed", "Created", "Created", "Failed", "Left out"])
        members = self.team_members("Nordic")
        self.assertIn("ida.import@hrey.example", members)
        self.assertIn("bo.import@hrey.example", members)
        keys("F8")
        wait("the refused number", lambda: table.cell(0, "Phone").has("focused"))
        keys("F2", "ctrl+a")
        type_text("+4520556104")
        keys("Return")
        wait("repaired", lambda: table.texts("Row")[0] == "Create")
        keys("ctrl+Return")
        wait("all sent", lambda: sorted(table.texts("Row")) == ["Changed", "Created", "Created", "Created", "Left out"])
        self.go_to("Add 1 to a team...")
        before = windows(self.program)
        keys("space")
        wait("the menu", lambda: windows(self.program) > before)  # Qt keeps popup menus out of the tree
        keys("Down", "Return")  # the first team by name
        wait("in the team", lambda: "cy.import@hrey.example" in self.team_members("DACH"))
        self.program.app.gone("push button", "Add 1 to a team...")
        self.go_to("Report...")
        keys("space")
        report = os.path.join(self.program.home, "report.html")
        self.file_dialog(report)
        wait("the report", lambda: os.path.exists(report))
        with open(report, encoding="utf-8") as file:
            text = file.read()
        self.assertEqual(len(re.findall("<td>Created</td>", text)), 3)
        self.assertIn("PATCH /v1/teams: DACH", text)


class CutOff(Page, unittest.TestCase):
    """The program is killed while it sends."""

    @classmethod
    def setUpClass(cls):
        cls.program = Program("--demo", "--demo-seed", 1, "--profile", "e2e-cut", "--poll-interval", 1, "--page", "floor")
        cls.enterClassContext(cls.program)

    def test_is_announced_and_comes_back(self):
        park_pointer()
        path = os.path.join(self.program.home, "list.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write("Name,E-mail\n" + "".join(f"Person {i},person{i}@hrey.example\n" for i in range(1500)))
        self.program.app.find("radio button", "Import").press()
        self.button("Open CSV...").press()
        self.file_dialog(path)
        table = self.program.table("Import")
        wait("compared", lambda: table.rows == 1500 and self.button("Send 1,500"))
        table.choose(0, "Display name")
        keys("ctrl+Return")
        # Far enough that the ends of the first rows are on disk: the simulated organisation forgets everybody in the crash.
        wait("some are done", lambda: table.cell(250, "Row").name == "Created")
        self.program.crash()
        banner = self.program.app.find(None, re.compile(r"^Banner: An import was interrupted: \d+ of 1.?500 rows are done"))
        rail = self.program.app.find("radio button", "Import")
        self.assertIn("interrupted", rail.description)
        next(n for n in banner.all("push button") if n.name == "Open").press()
        table = self.program.table("Import")
        wait("the same list", lambda: table.rows == 1500 and table.cell(1499, "E-mail").name == "person1499@hrey.example")
        ends = set()

        def all_ended():
            ends.clear()
            ends.update(table.cell(row, "Row").name for row in range(0, 1500, 25))
            return ends <= {"Created", "Create"}

        wait(f"each row has an end: {ends}", all_ended, deadline=60)  # looked up one by one, some twice
        self.assertEqual(ends, {"Created", "Create"})


if __name__ == "__main__":
    unittest.main()
