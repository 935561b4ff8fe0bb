// A C interface over gnuplot-iostream: one writer holds the script and the data of one figure.
//
// The script goes through `Gnuplot gp(fopen("figure.gp", "w"))`, the data through
// `gp.file1d(rows, "figure.tsv")`. All text is UTF-8. No exception leaves these functions:
// they return false, and `figure_writer_error` says why in the words of the system.

#ifndef C_GNUPLOT_IOSTREAM_H
#define C_GNUPLOT_IOSTREAM_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct figure_writer figure_writer;

// Opens the script for writing; NULL only when memory is out. Ask `figure_writer_error` after it.
figure_writer *figure_writer_open(const char *script_path);

// Sends one line of the script, without its line end.
bool figure_writer_send(figure_writer *writer, const char *line);

// Adds a line "# text" to the data.
bool figure_writer_note(figure_writer *writer, const char *text);

// Adds a row of numbers, tab-separated, and after them `text` unless it is NULL.
bool figure_writer_row(
  figure_writer *writer, const double *values, size_t count, const char *text);

// Adds the two empty lines that stand between two of gnuplot's index blocks.
bool figure_writer_gap(figure_writer *writer);

// Writes all rows added so far to a file and checks that every byte arrived.
bool figure_writer_save_data(figure_writer *writer, const char *data_path);

// Flushes the script and checks that every byte arrived.
bool figure_writer_finish(figure_writer *writer);

// What went wrong first, or NULL. The text lives as long as the writer.
const char *figure_writer_error(const figure_writer *writer);

// Closes the script and frees the writer.
void figure_writer_close(figure_writer *writer);

#ifdef __cplusplus
}
#endif

#endif
