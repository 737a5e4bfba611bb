"""The same workbook by a peer; prints the peak of its memory in bytes: tables.py openpyxl|xlsxwriter ROWS PATH."""

import datetime
import resource
import sys

COLUMNS = 20
FIRST = datetime.date(2020, 1, 1)


def cell(row, column):
    kind = column % 4
    if kind == 0:
        return row + column
    if kind == 1:
        return (row * 37 + column) / 100
    if kind == 2:
        return FIRST + datetime.timedelta(days=row % 3000)
    return f"Musterhaus GmbH {row % 500} {column}"


FORMATS = ["0", "#,##0.00", "dd.mm.yyyy", "@"]


def with_openpyxl(rows, path):
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append([f"Spalte {column}" for column in range(COLUMNS)])
    for row in range(rows):
        sheet.append([cell(row, column) for column in range(COLUMNS)])
        for column in range(COLUMNS):
            sheet.cell(row + 2, column + 1).number_format = FORMATS[column % 4]
    book.save(path)


def with_xlsxwriter(rows, path):
    import xlsxwriter

    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    formats = [book.add_format({"num_format": code}) for code in FORMATS]
    for column in range(COLUMNS):
        sheet.write_string(0, column, f"Spalte {column}")
    writers = [sheet.write_number, sheet.write_number, sheet.write_datetime, sheet.write_string]
    for row in range(rows):
        for column in range(COLUMNS):
            kind = column % 4
            writers[kind](row + 1, column, cell(row, column), formats[kind])
    book.close()


{"openpyxl": with_openpyxl, "xlsxwriter": with_xlsxwriter}[sys.argv[1]](int(sys.argv[2]), sys.argv[3])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
