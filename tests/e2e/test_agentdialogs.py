"""Every dialog of the agents, by keyboard alone, on the simulated organisation; with E2E_LONG set in both themes."""
import glob
import os
import re
import unittest

from gi.repository import GLib

from desk import Program, keys, park_pointer, type_text, wait

BUTTONS = ("push button", "toggle button", "check box", "radio button")


class Keyboard:
    """theme: set by the classes below."""

    @classmethod
    def setUpClass(cls):
        cls.program = Program("--demo", "--demo-seed", 1, "--profile", "e2e-dialogs", "--poll-interval", 1,
                              "--page", "agents", "--theme", cls.theme)
        cls.enterClassContext(cls.program)
        cls.app = cls.program.app
        cls.table = cls.program.table("Agents")
        wait("the directory", lambda: cls.table.rows >= 46)

    def setUp(self):
        park_pointer()
        wait("no dialog", lambda: not self.app.all("dialog"))

    def tearDown(self):
        """One test that stops in the middle of a dialog does not take the others with it."""
        for _ in range(4):
            try:
                if not self.app.all("dialog"):
                    return
                away = self.app.all("push button", "Throw away")
                if away:
                    away[0].press()
                else:
                    keys("Escape")
            except GLib.Error:  # a widget that has just gone
                pass

    def command(self, text):
        """Through the palette: by typing and Enter."""
        keys("ctrl+k")
        self.program.window("Commands", role="dialog")
        field = self.app.find("text", re.compile("^Command or agent"))
        wait("the palette has the keyboard", lambda: field.has("focused"))
        type_text(text)
        wait("something is found", lambda: field.description.strip())
        wait("it is typed", lambda: field.text == text)
        keys("Return")

    def tab_to(self, role, name, most=40):
        """By Tab alone, within the dialog."""
        dialog = self.app.all("dialog")[-1]
        for _ in range(most):
            found = next(iter(dialog.all(role, name)), None)
            if found and found.has("focused"):
                return found
            keys("Tab")
            wait("the keyboard somewhere", lambda: any(node.has("focused") for node in dialog.walk()))
        self.fail(f"Tab does not come to {role} {name!r} among {dialog.all(BUTTONS)}")

    def label(self, pattern):
        return self.app.find("label", re.compile(pattern))

    def test_new_and_add_another(self):
        keys("n")
        self.program.window("New agent", role="dialog")
        self.tab_to("text", "E-mail")
        type_text(f"kim.{self.theme}@hrey")
        self.tab_to("text", "Display name")
        type_text("Kim Key")
        keys("F8")  # back to what is wrong
        wait("the e-mail", lambda: self.app.find("text", "E-mail").has("focused"))
        self.label("has no ending")
        keys("End")
        type_text(".example")
        self.tab_to("text", "Middle names")
        type_text("Ada,Bea,")
        self.app.find("push button", "Remove Bea")
        keys("BackSpace")
        self.app.gone("push button", "Remove Bea")
        keys("ctrl+Return")
        self.label("Kim Key.*was created")
        keys("Escape")
        wait("in the list", lambda: "Kim Key" in self.table.texts("Agent"))

    def test_edit_with_preview(self):
        self.search("leopold", 1)
        keys("Home", "Return")
        self.program.window("Edit agent", role="dialog")
        name = self.tab_to("text", "Display name")
        keys("ctrl+a")
        type_text(f"Leopold {self.theme}")
        self.tab_to(BUTTONS, re.compile("Show JSON"))
        keys("space")
        body = self.app.find("text", "The exact body")
        self.assertIn(f'"displayName": "Leopold {self.theme}"', body.text)
        self.assertIn('"middleNames"', body.text)
        self.tab_to(BUTTONS, "PATCH changes")
        keys("Right")  # the other one of the two
        wait("PUT", lambda: '"lastName"' in self.app.find("text", "The exact body").text)
        keys("ctrl+Return")
        wait("in the list", lambda: f"Leopold {self.theme}" in self.table.texts("Agent"))
        self.assertTrue(name)
        self.everybody()

    def test_escape_asks_and_a_draft_comes_back(self):
        self.command("edit kathe")
        self.program.window("Edit agent", role="dialog")
        self.tab_to("text", "First name")
        keys("ctrl+a")
        type_text("Typed")
        keys("Escape")
        self.label("Keep what you typed")
        keep = self.app.find("push button", "Keep as draft")
        wait("the keyboard is on it", lambda: keep.has("focused"))
        keys("space")
        self.app.gone("dialog", "Edit agent")
        drafts = self.app.find(("push button", "button menu", "menu button", "push button menu"), re.compile("draft"))
        self.assertTrue(drafts)
        self.command("edit kathe")
        self.label("Your draft from")
        wait("the draft", lambda: self.app.find("text", "First name").text == "Typed")
        keys("Escape")
        keys("Escape")
        self.tab_to("push button", re.compile("Cancel|Throw away"))
        keys("Escape")
        self.tab_to("push button", "Throw away")
        keys("space")
        self.app.gone("dialog", "Edit agent")

    def test_look_up(self):
        self.command("look up")
        self.program.window(re.compile("Look up"), role="dialog")
        self.tab_to("text", "Exact e-mail or phone number")
        type_text("nobody.at.all@hrey.example")
        keys("Return")
        self.label("(?i)no match|nobody")
        keys("Escape")

    def test_many_and_back(self):
        self.table_focus()
        keys("Home", "shift+Down", "shift+Down")
        self.command("edit the")
        self.program.window("Edit many", role="dialog")
        self.tab_to("text", "Value")
        type_text("https://files.hrey.example/a.png")
        self.app.find("push button", "Send 3")
        keys("ctrl+Return")
        self.label("3 done")
        self.tab_to("push button", "Take 3 back...")
        keys("space")
        self.app.find("push button", "Send 3")
        keys("ctrl+Return")
        self.label("3 done")
        keys("Escape")

    def test_downgrade_many(self):
        people = [{"displayName": f"Zz {n} {self.theme}", "email": f"zz{n}.{self.theme}@hrey.example"} for n in (1, 2)]
        self.program.ask("POST", "/v1/agents/bulk", {"data": people})
        self.command("read the agent list")
        self.search(f"zz {self.theme}", 2)
        keys("ctrl+a")
        self.command("downgrade the")
        self.program.window("Downgrade to end users", role="dialog")
        self.tab_to("text", "Number of agents")
        type_text("2")
        self.tab_to("push button", "Downgrade 2 to end users")
        keys("space")
        self.label("2 done")
        keys("Escape")
        wait("nobody is left", lambda: self.table.rows == 0)
        self.everybody()

    def test_somebody_else_was_faster(self):
        self.command("edit thijs")
        self.program.window("Edit agent", role="dialog")
        field = self.tab_to("text", "Display name")
        before = field.text
        keys("ctrl+a")
        type_text(f"Thijs Mine {self.theme}")
        phone = self.tab_to("text", "Phone")
        keys("ctrl+a")
        type_text("+31645550111")
        theirs = {"displayName": f"Thijs Theirs {self.theme}", "lastName": "Theirs", "phoneNumber": "+31645550122"}
        agent = next(a for a in self.program.ask("GET", "/v1/agents")["data"] if a["displayName"] == before)
        self.program.ask("PATCH", "/v1/agents/" + agent["id"], theirs)
        keys("ctrl+Return")
        self.label("^Display name was also changed by somebody else")
        now = self.program.ask("GET", "/v1/agents/" + agent["id"])["data"]
        self.assertEqual(now["displayName"], theirs["displayName"])  # nothing was overwritten unasked
        wait("theirs is taken and marked", lambda: self.app.find("text", "Last name").text == "Theirs")
        mine = self.tab_to("radio button", re.compile("^Yours: Thijs Mine"))
        self.assertTrue(mine.has("checked"))
        keys("Up")
        wait("theirs stands in the form", lambda: field.text == theirs["displayName"])
        keys("Down")
        wait("mine stands in the form", lambda: field.text == f"Thijs Mine {self.theme}")
        self.tab_to("radio button", re.compile("^Yours: .31645550111"))
        keys("Down")
        self.app.find("push button", re.compile("^Remove .31645550122"))  # theirs is an extra phone now
        self.assertEqual(phone.text, "+31645550111")
        keys("ctrl+Return")
        self.app.gone("dialog", "Edit agent")
        now = self.program.ask("GET", "/v1/agents/" + agent["id"])["data"]
        self.assertEqual(now["displayName"], f"Thijs Mine {self.theme}")
        self.assertEqual(now["lastName"], "Theirs")
        self.assertEqual(now["phoneNumber"], "+31645550111")
        self.assertIn("+31645550122", now["additionalPhoneNumbers"])

    def test_downgrade_one_and_back(self):
        self.command("downgrade freja")
        self.program.window("Downgrade to end user", role="dialog")
        self.tab_to("text", "Name of the agent")
        type_text("Freja Damsgaard-Poulsen")
        self.tab_to("push button", "Downgrade to end user")
        keys("space")
        wait("the list without", lambda: "Freja Damsgaard-Poulsen" not in self.table.texts("Agent"))
        backup = max(glob.glob(self.program.home + "/**/agent-*.json", recursive=True), key=os.path.getmtime)
        self.command("re-create an")
        name = wait("the name of the file", lambda: next((n for n in self.app.all("text") if n.has("focused")), None))
        type_text(backup)
        wait("it is typed", lambda: name.text == backup)
        keys("Return")
        self.program.window("New agent", role="dialog")
        self.label("^From a backup. The new agent gets another id and no teams")
        self.assertEqual(self.app.find("text", "Display name").text, "Freja Damsgaard-Poulsen")
        self.tab_to("text", "E-mail")
        keys("ctrl+a")
        type_text(f"freja.{self.theme}@hrey.example")
        self.tab_to("text", "Phone")  # the end user holds it still
        keys("ctrl+a", "BackSpace")
        keys("ctrl+Return")
        self.label("Freja Damsgaard-Poulsen.*was created")
        keys("Escape")
        wait("in the list again", lambda: "Freja Damsgaard-Poulsen" in self.table.texts("Agent"))

    def search(self, text, rows):
        """By typing; then the table has the keyboard."""
        keys("slash")
        wait("the search field", lambda: self.app.find("text", "Search").has("focused"))
        type_text(text)
        wait("those", lambda: self.table.rows == rows)
        keys("Return")
        wait("the table has the keyboard", lambda: self.table.has("focused"))

    def everybody(self):
        keys("slash", "Escape", "Escape")
        wait("everybody again", lambda: self.table.rows > 40)

    def table_focus(self):
        self.command("go to floor")
        self.command("go to agents")
        wait("the table has the keyboard", lambda: self.table.has("focused"))


class Light(Keyboard, unittest.TestCase):
    theme = "light"


@unittest.skipUnless(os.environ.get("E2E_LONG"), "E2E_LONG is not set")
class Dark(Keyboard, unittest.TestCase):
    theme = "dark"


if __name__ == "__main__":
    unittest.main()
