"""Writes the four-part chorales of a music21 wheel as text: one a line, its name and its quarter notes.

    chorales.py music21-10.5.1-py3-none-any.whl >chorales.txt

A quarter is four numbers, soprano to bass: the MIDI pitch that sounds at its start, or 0 for a rest.
Only the standard library is used, and of MusicXML only what these files need.
"""

import io
import re
import sys
import zipfile
from fractions import Fraction
from xml.etree import ElementTree

STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}


def pitch(note):
    found = note.find("pitch")
    if found is None:
        return 0
    alter = int(float(found.findtext("alter", "0")))
    return 12 * (int(found.findtext("octave")) + 1) + STEPS[found.findtext("step")] + alter


def notes(part):
    """(start, end, pitch) of each note, in quarters."""
    time, divisions, result = Fraction(0), 1, []
    for measure in part.iter("measure"):
        for item in measure:
            if item.tag == "attributes":
                divisions = int(item.findtext("divisions", str(divisions)))
            length = Fraction(item.findtext("duration", "0")) / divisions
            if item.tag == "note":
                if item.find("grace") is not None or item.find("chord") is not None:
                    continue
                result.append((time, time + length, pitch(item)))
                time += length
            elif item.tag == "forward":
                time += length
            elif item.tag == "backup":
                time -= length
    return result


def quarters(part, count):
    sounding = [0] * count
    for start, end, number in notes(part):
        first = -(-start.numerator // start.denominator)
        for quarter in range(first, count):
            if quarter >= end:
                break
            sounding[quarter] = number
    return sounding


def score(archive, name):
    inner = zipfile.ZipFile(io.BytesIO(archive.read(name)))
    document = next(
        entry for entry in sorted(inner.namelist())
        if not entry.startswith("META-INF") and entry.endswith((".xml", ".musicxml")))
    return ElementTree.fromstring(inner.read(document))


def main(wheel):
    archive = zipfile.ZipFile(wheel)
    names = sorted(n for n in archive.namelist() if re.fullmatch(r"music21/corpus/bach/bwv.*\.mxl", n))
    for name in names:
        parts = score(archive, name).findall("part")
        if len(parts) != 4:
            continue
        ends = [max((end for _, end, _ in notes(part)), default=Fraction(0)) for part in parts]
        count = int(min(ends))
        voices = [quarters(part, count) for part in parts]
        frames = " ".join(",".join(str(voice[i]) for voice in voices) for i in range(count))
        print(f"{name.rsplit('/', 1)[1].removesuffix('.mxl')} {frames}")


main(sys.argv[1])
