"""Fills in a template of Baken with LibreOffice Calc, as a person does: for the test of the Excel round trip.

Reads one JSON object from stdin: `van` and `naar` (paths of workbooks), `profiel` (folder for the settings of LibreOffice),
`invoer` (kenmerk -> {"waarde": number, text or null, "toelichting": text}). Writes one to stdout: `hints` (kenmerk -> text of
the cell "Let op" after filling in) and `op_slot` (cells that the protection of the sheet kept as they were).
"""

import json
import os
import signal
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table.CellContentType import FORMULA

KOPRIJ = 4  # counted from 0
WAARDE, TOELICHTING, LET_OP, KENMERK = 4, 5, 6, 7


def eigenschap(naam, waarde):
    een = PropertyValue()
    een.Name, een.Value = naam, waarde
    return een


def verbind(pijp, proces):
    lokaal = uno.getComponentContext()
    zoeker = lokaal.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", lokaal)
    for _ in range(240):
        try:
            return zoeker.resolve(f"uno:pipe,name={pijp};urp;StarOffice.ComponentContext")
        except NoConnectException:
            if proces.poll() is not None:
                raise SystemExit(f"soffice ended with {proces.returncode}")
            time.sleep(0.25)
    raise SystemExit("soffice does not answer")


def vul(blad, invoer):
    op_slot, rijen = [], {}
    rij = KOPRIJ + 1
    leeg = 0
    while leeg < 5:
        code = blad.getCellByPosition(KENMERK, rij).String
        leeg = 0 if code or blad.getCellByPosition(0, rij).String else leeg + 1
        if code:
            rijen[code] = rij
        rij += 1
    for code, antwoord in invoer.items():
        cel = blad.getCellByPosition(WAARDE, rijen[code])
        if cel.CellProtection.IsLocked:
            op_slot.append(code)
        waarde = antwoord.get("waarde")
        if waarde is None:
            cel.String = ""
        elif isinstance(waarde, str) and waarde.startswith("="):
            cel.Formula = waarde
        elif isinstance(waarde, str):
            cel.String = waarde
        else:
            cel.Value = waarde
        if "toelichting" in antwoord:
            blad.getCellByPosition(TOELICHTING, rijen[code]).String = antwoord["toelichting"]
    return op_slot, rijen


def main():
    opdracht = json.load(sys.stdin)
    pijp = f"baken{os.getpid()}"
    proces = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            "--nologo",
            "--nodefault",
            f"-env:UserInstallation={uno.systemPathToFileUrl(opdracht['profiel'])}",
            f"--accept=pipe,name={pijp};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        context = verbind(pijp, proces)
        bureau = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        verborgen = (eigenschap("Hidden", True),)
        boek = bureau.loadComponentFromURL(uno.systemPathToFileUrl(opdracht["van"]), "_blank", 0, verborgen)
        blad = boek.Sheets.getByName("Invullen")
        op_slot, rijen = vul(blad, opdracht["invoer"])
        hints = {}
        for code, rij in rijen.items():
            cel = blad.getCellByPosition(LET_OP, rij)
            if cel.Type == FORMULA and cel.getError() != 0:
                hints[code] = f"#{cel.getError()}: {cel.Formula}"
            else:
                hints[code] = cel.String
        soort = (eigenschap("FilterName", "Calc MS Excel 2007 XML"),)
        boek.storeToURL(uno.systemPathToFileUrl(opdracht["naar"]), soort)
        boek.close(True)
        json.dump({"hints": hints, "op_slot": op_slot}, sys.stdout)
        try:
            bureau.terminate()
            proces.wait(20)
        except Exception:
            pass
    finally:
        if proces.poll() is None:
            os.killpg(proces.pid, signal.SIGKILL)


main()
