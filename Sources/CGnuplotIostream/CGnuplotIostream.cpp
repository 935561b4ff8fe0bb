// The writer behind CGnuplotIostream.h. The library formats and sends; this file only adds a
// row type to it (its own extension point, TextSender) and the error checks that it leaves out.

#include "CGnuplotIostream.h"

#include <cassert>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <exception>
#include <memory>
#include <new>
#include <sstream>
#include <string>
#include <vector>

#include <gnuplot-iostream.h>

namespace {

// One line of the data: a remark, numbers with an optional text behind them, or nothing.
struct Row {
  std::string note;
  std::vector<double> values;
  std::string text;
};

// The shortest decimal that reads back as the same number, whatever the locale.
std::string shortest(double value) {
  char digits[64];
  auto end = std::to_chars(digits, digits + sizeof digits, value);
  return std::string(digits, end.ptr);
}

std::string system_words(const std::string &path) {
  return path + ": " + (errno != 0 ? std::strerror(errno) : "the write failed");
}

}  // namespace

namespace gnuplotio {

template <>
struct TextSender<Row> {
  static void send(std::ostream &stream, const Row &row) {
    if (!row.note.empty()) {
      stream << "# " << row.note;
      return;
    }
    const char *separator = "";
    for (double value : row.values) {
      stream << separator << shortest(value);
      separator = "\t";
    }
    if (!row.text.empty()) stream << separator << row.text;
  }
};

}  // namespace gnuplotio

struct figure_writer {
  std::string script_path;
  std::string error;
  std::unique_ptr<gnuplotio::Gnuplot> gnuplot;
  std::vector<Row> rows;

  bool fail(const std::string &reason) {
    if (error.empty()) error = reason;
    return false;
  }

  // Runs one step so that neither an earlier error nor an exception goes further.
  template <typename Step>
  bool attempt(Step step) noexcept {
    if (!error.empty()) return false;
    try {
      return step();
    } catch (const std::exception &problem) {
      return fail(problem.what());
    } catch (...) {
      return fail("unknown exception");
    }
  }
};

figure_writer *figure_writer_open(const char *script_path) {
  auto *writer = new (std::nothrow) figure_writer;
  if (writer == nullptr) return nullptr;
  writer->attempt([&] {
    writer->script_path = script_path;
    errno = 0;
    FILE *file = std::fopen(script_path, "w");
    if (file == nullptr) return writer->fail(system_words(writer->script_path));
    writer->gnuplot = std::make_unique<gnuplotio::Gnuplot>(file);
    return true;
  });
  return writer;
}

bool figure_writer_send(figure_writer *writer, const char *line) {
  return writer->attempt([&] {
    errno = 0;
    *writer->gnuplot << line << '\n';
    return writer->gnuplot->good() || writer->fail(system_words(writer->script_path));
  });
}

bool figure_writer_note(figure_writer *writer, const char *text) {
  return writer->attempt([&] {
    writer->rows.push_back(Row{text, {}, {}});
    return true;
  });
}

bool figure_writer_row(
  figure_writer *writer, const double *values, size_t count, const char *text) {
  return writer->attempt([&] {
    writer->rows.push_back(
      Row{{}, std::vector<double>(values, values + count), text == nullptr ? "" : text});
    return true;
  });
}

bool figure_writer_gap(figure_writer *writer) {
  return writer->attempt([&] {
    writer->rows.resize(writer->rows.size() + 2);
    return true;
  });
}

bool figure_writer_save_data(figure_writer *writer, const char *data_path) {
  return writer->attempt([&] {
    errno = 0;
    writer->gnuplot->file1d(writer->rows, data_path);
    const std::string words = system_words(data_path);
    // file1d keeps its stream to itself, so its success is judged by what is in the file.
    std::ostringstream expected;
    gnuplotio::top_level_array_sender(
      expected, writer->rows, gnuplotio::Mode1D(), gnuplotio::ModeText());
    boost::system::error_code code;
    const auto size = boost::filesystem::file_size(data_path, code);
    return (!code && size == expected.str().size()) || writer->fail(words);
  });
}

bool figure_writer_finish(figure_writer *writer) {
  return writer->attempt([&] {
    errno = 0;
    writer->gnuplot->flush();
    return writer->gnuplot->good() || writer->fail(system_words(writer->script_path));
  });
}

const char *figure_writer_error(const figure_writer *writer) {
  return writer->error.empty() ? nullptr : writer->error.c_str();
}

void figure_writer_close(figure_writer *writer) { delete writer; }
