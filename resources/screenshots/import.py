#!/usr/bin/python3
"""Makes the picture of the Import page: opens a list in the running program by its buttons and keys, as a person does.
import.py FILE, on a screen and a bus of its own; ROLLCALL is the program."""
import os
import pathlib
import subprocess
import sys

HELPERS = pathlib.Path(__file__).resolve().parents[2] / "tests/e2e"
sys.path.insert(0, str(HELPERS))
from desk import Program, keys, park_pointer, type_text, wait  # noqa: E402

# New people as such lists are: an address without its ending, a row twice, numbers as they are written at home, somebody
# who is there already.
LIST = """Name\tE-mail\tPhone\tTeam\tStart date
Signe Lauridsen\tsigne.lauridsen@hrey.example\t+45 20 55 61 01\tNordic\t1 December
Emil Brandt\temil.brandt@hrey\t+45 20 55 61 02\tNordic\t1 December
Aino Korhonen\taino.korhonen@hrey.example\t+358 40 555 0103\tNordic\t1 December
SIGNE LAURIDSEN\tsigne.lauridsen@hrey.example\t\tNordic\t1 December
Torben Skov\ttorben.skov@hrey.example\t20 55 61 04\tNordic\t1 December
Marlene Vogt\tmarlene.vogt@hrey.example\t+49 30 5550 0105\tDACH\t1 December
Jonas Albrecht\tjonas.albrecht@hrey.example\t+49 30 5550 0106\tDACH\t1 December
Mikkel Østergaard\tmikkel.ostergaard@hrey.example\t+45 20 55 61 07\tNordic\t
Freya Lindholm\tfreya.lindholm @hrey.example\t+46 70 555 01 08\tNordic\t15 December
Ruben Maas\truben.maas@hrey.example\t+31 6 5550 0109\tDACH\t15 December
"""


def main(picture):
    with Program("--demo", "--language", "en", "--theme", "light", "--page", "import") as program:
        park_pointer()
        path = os.path.join(program.home, "december.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.write(LIST)
        program.app.find("push button", "Open CSV...").press()
        field = wait("the name of the file",
                     lambda: next((n for n in program.app.all("text") if n.has("focused")), None))
        keys("ctrl+a")
        type_text(path)
        wait("it is typed", lambda: field.text == path)
        keys("Return")
        table = program.table("Import")
        wait("compared", lambda: table.rows == 10 and "Change" in table.texts("Row"))
        table.choose(0, "Display name")
        keys("F8")  # to the first problem
        wait("the problem is told", lambda: any(
            cell.has("focused") and "Alt+Enter" in cell.name for cell in [table.cell(1, "E-mail")]))
        program.screenshot(picture)


if __name__ == "__main__":
    manager = subprocess.Popen(["openbox", "--config-file", str(HELPERS / "openbox.xml")])
    try:
        main(sys.argv[1])
    finally:
        manager.terminate()
