"""Switches of many people at once, and the page that keeps what was asked, as somebody uses them who hears."""
import re
import unittest

from desk import Program, Table, keys, park_pointer, wait

NEEDS_NOTHING = {"already off", "already on"}


class Batch(unittest.TestCase):
    def setUp(self):
        self.program = Program("--demo", "--demo-seed", 1, "--profile", "e2e", "--poll-interval", 1)
        self.enterContext(self.program)
        self.table = self.program.table()
        wait("the teams", lambda: "Nordic" in self.table.texts("State"))
        park_pointer()

    def select_everybody(self):
        self.table.choose(self.table.row_of("State", "Working"))
        keys("ctrl+a")
        wait("everybody is selected", lambda: self.program.app.all("status bar", re.compile(r"47 selected")))

    def dialog(self):
        return self.program.app.find("dialog")

    def test_from_the_plan_to_the_trail(self):
        self.select_everybody()
        keys("c")
        dialog = self.dialog()
        plan = Table(dialog.find("table", "Plan").it)
        wait("the plan", lambda: plan.rows > 10)
        self.assertFalse(dialog.find("push button", "Send").has("sensitive"))
        dialog.find("radio button", "Phone: on").press()
        send = dialog.find("push button", re.compile(r"^Send \d+$"))
        count = int(send.name.split()[-1])
        phones = plan.texts("Phone")
        self.assertEqual(sum(text.endswith("→ on") for text in phones), count)
        self.assertTrue(NEEDS_NOTHING & set(phones))
        self.assertTrue(dialog.all(name=re.compile(r"^Phone, all teams: from \d+ to \d+")))
        send.press()
        requests = Table(dialog.find("table", "Requests").it)
        wait("a line for every request", lambda: requests.rows == count)
        wait("all are answered", lambda: dialog.all(name=f"{count} of {count}"))
        wait("most are seen", lambda: requests.texts("Result").count("seen in presence") >= count // 2)
        dialog.find(name="Close").press()
        self.program.app.gone("dialog")

        self.program.app.find(name="Activity").press()
        trail = self.program.table("Activity")
        wait("a line for every request and one for all", lambda: trail.rows >= count + 1)
        self.assertIn("Phone on", trail.texts("Request"))
        wait("seen", lambda: "seen in presence" in trail.texts("Result"))

    def run_everything(self):
        """More requests than can be sent while the test looks, with the dialog closed."""
        self.select_everybody()
        keys("c")
        dialog = self.dialog()
        for channel in ("Email", "Chat", "Messaging", "Phone"):
            dialog.find("radio button", f"{channel}: on").press()
        dialog.find("push button", re.compile(r"^Send \d+$")).press()
        dialog.find("table", "Requests")
        dialog.find(name="Close").press()
        self.program.app.gone("dialog")

    def test_the_status_bar_leads_back_to_the_run(self):
        self.run_everything()
        self.program.app.find("push button", re.compile(r"^Show the run .*: \d+ of \d+")).press()
        self.dialog().find("table", "Requests")

    def test_closing_does_not_stop_and_quitting_asks(self):
        self.run_everything()
        keys("ctrl+q")
        question = self.program.app.find("alert", "Quit Rollcall")
        self.assertTrue(question.all(name=re.compile(r"requests have not been sent yet")))
        question.find(name="Keep running").press()
        self.program.app.gone(("alert", "dialog"), "Quit Rollcall")
        self.assertIsNone(self.program.process.poll())
        keys("ctrl+q")
        self.program.app.find(("alert", "dialog"), "Quit Rollcall").find(name="Quit, send no more").press()
        wait("the program has ended", lambda: self.program.process.poll() == 0)
        # The next run knows what was not sent, and sends nothing by itself.
        self.program.restart()
        self.program.app.find(name="Activity").press()
        trail = self.program.table("Activity")
        wait("what was not sent", lambda: "not sent: the program was closed" in trail.texts("Result"))


if __name__ == "__main__":
    unittest.main()
