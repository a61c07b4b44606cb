"""Reading as one would at first: with the libraries as they are, and no thought of who made the file."""

import csv
import io
import zipfile
from xml.etree import ElementTree

import docx
import openpyxl
import xlrd
from lxml import html

from tests.torture.fuzz.case import Case


def plainly(case: Case) -> str:
    """The number of what was found."""
    match case.reader:
        case "excel":
            book = openpyxl.load_workbook(io.BytesIO(case.content))
            return str(sum(1 for sheet in book.worksheets for _ in sheet.iter_rows()))
        case "word":
            return str(len(docx.Document(io.BytesIO(case.content)).tables))
        case "xls":
            return str(xlrd.open_workbook(file_contents=case.content).nsheets)
        case "ods":
            with zipfile.ZipFile(io.BytesIO(case.content)) as archive:
                return str(len(ElementTree.fromstring(archive.read("content.xml"))))
        case "html":
            return str(len(html.fromstring(case.content).findall(".//table")))
        case _:
            return str(len(list(csv.reader(io.StringIO(case.content.decode("utf-8"))))))
