"""What was typed about agents outlives a crash and an end, and is compared with the server before it is sent."""
import re
import unittest

from desk import Program, keys, type_text, wait, windows


class Drafts(unittest.TestCase):
    def test_survive_being_killed(self):
        with Program("--demo", "--demo-seed", 1, "--profile", "e2e-crash", "--page", "agents") as program:
            app, table = program.app, program.table("Agents")
            wait("the directory", lambda: table.rows >= 46)
            keys("slash")
            wait("the search field", lambda: app.find("text", "Search").has("focused"))
            type_text("leopold")
            wait("only Leopold", lambda: table.rows == 1)
            name = table.texts("Agent")[0]
            keys("Return", "Home", "Return")
            program.window("Edit agent", role="dialog")
            wait("the name", lambda: app.find("text", "Display name").has("focused"))
            keys("ctrl+a")
            type_text("Leopold Mine")
            keys("Escape")
            wait("the keyboard is on it", lambda: app.find("push button", "Keep as draft").has("focused"))
            keys("space")
            app.gone("dialog", "Edit agent")
            keys("n")
            program.window("New agent", role="dialog")
            app.find("text", "E-mail").focus()
            type_text("left@hrey.example")
            app.find("text", "Display name").focus()
            type_text("Left Behind")
            app.find(None, "2 drafts")
            wait("they are on disk", lambda: program.on_disk("Left Behind") and program.on_disk("Leopold Mine"))
            program.crash()
            app, table = program.app, program.table("Agents")
            wait("the directory", lambda: name in table.texts("Agent"))
            agent = next(a for a in program.ask("GET", "/v1/agents")["data"] if a["displayName"] == name)
            program.ask("PATCH", "/v1/agents/" + agent["id"], {"displayName": "Leopold Theirs"})
            app.find(None, "2 drafts").focus()
            before = windows(program)
            keys("Return")
            wait("the menu", lambda: windows(program) > before)  # Qt keeps popup menus out of the tree
            keys("Down", "Down", "Return")  # the newest is the first
            program.window("Edit agent", role="dialog")
            app.find("label", re.compile("Your draft from"))
            wait("what was typed", lambda: app.find("text", "Display name").text == "Leopold Mine")
            keys("ctrl+Return")
            app.find("label", re.compile("^Display name was also changed by somebody else"))
            self.assertEqual(program.ask("GET", "/v1/agents/" + agent["id"])["data"]["displayName"], "Leopold Theirs")
            keys("ctrl+Return")  # yours is chosen
            app.gone("dialog", "Edit agent")
            app.find(None, "1 draft")
            keys("n")
            program.window("New agent", role="dialog")
            app.find("label", re.compile("Your draft from.*Dixa is asked"))
            wait("the name", lambda: app.find("text", "Display name").text == "Left Behind")
            keys("ctrl+Return")
            app.find("label", re.compile("Left Behind.*was created"))
            self.assertEqual(program.ask("GET", "/v1/agents/" + agent["id"])["data"]["displayName"], "Leopold Mine")

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
