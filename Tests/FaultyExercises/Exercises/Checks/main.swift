import Workbook

Exercises.run([
  wrong, crash, loop, recursion, printing, exiting, throwing, quiet,
])
