"""The log, the news and a drill are found by typing; the start with the desktop is a file; without a tray that is said."""
import os
import re
import unittest

from desk import Program, keys, type_text, wait


class Comfort(unittest.TestCase):
    def setUp(self):
        self.program = Program("--demo")
        self.enterContext(self.program)
        self.app = self.program.app
        self.program.table()

    def command(self, words):
        keys("ctrl+k")
        self.app.find("dialog", "Commands")
        type_text(words)
        keys("Return")

    def test_the_log_follows_and_is_filtered(self):
        self.command("log")
        log = self.app.find("dialog", "Log")
        log.find("list item", re.compile("starts with the profile demo"))
        log.find(None, "Only lines with these words").fill("connected")
        log.gone("list item", re.compile("starts with the profile demo"))
        log.find("list item", re.compile("connected to http://127.0.0.1"))
        log.find("push button", "Close").press()
        self.app.gone("dialog", "Log")

    def test_the_news_and_the_drill_tell_before_they_do(self):
        self.command("what is new")
        self.app.find("dialog", "What is new")
        keys("Escape")
        self.app.gone("dialog", "What is new")
        self.command("drill")
        drill = self.app.find("dialog", "Drill")
        drill.find("label", re.compile("503"))
        drill.find("push button", "Cancel").press()
        self.app.gone("dialog", "Drill")

    def test_start_with_the_desktop_and_no_tray(self):
        self.app.find(None, "Settings").press()
        keys("slash")
        type_text("desktop")
        file = os.path.join(self.program.home, "config/autostart/rollcall-demo.desktop")
        self.app.find("check box", "Start it").press()
        wait("the file is there", lambda: os.path.exists(file))
        with open(file, encoding="utf-8") as entry:
            self.assertIn("--background", entry.read())
        self.app.find("check box", "Start it").press()
        wait("the file is gone", lambda: not os.path.exists(file))
        self.app.find("check box", "Show it").press()
        self.app.find("label", re.compile("This desktop has no tray"))


if __name__ == "__main__":
    unittest.main()
