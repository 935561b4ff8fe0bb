# The error walks back through the copies, and shrinks
# Data: backwards.tsv. Draw it again with: gnuplot backwards.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 720,319 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'backwards.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold The error walks back through the copies, and shrinks}' at screen 0.01667,0.93103 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.01667
set rmargin at screen 0.98333
set bmargin at screen 0.03824
set tmargin at screen 0.87461
set border 0
unset xtics
unset ytics
set xrange [0:12]
set yrange [0:4.6]
set label '0.20' at screen 0.21,0.41881 center front textcolor rgb '#2011C1'
set label '0.30' at screen 0.40333,0.41881 center front textcolor rgb '#2011C1'
set label '0.41' at screen 0.59667,0.41881 center front textcolor rgb '#2011C1'
set label '0.61' at screen 0.79,0.41881 center front textcolor rgb '#2011C1'
set label '1.00' at screen 0.89778,0.62279 left front textcolor rgb '#2011C1'
set label 'A' at screen 0.11333,0.45643 center front textcolor rgb '#2011C1'
set label 'France' at screen 0.11333,0.13824 center front textcolor rgb '#666666'
set label 'A' at screen 0.30667,0.45643 center front textcolor rgb '#2011C1'
set label '…' at screen 0.30667,0.13824 center front textcolor rgb '#666666'
set label 'A' at screen 0.5,0.45643 center front textcolor rgb '#2011C1'
set label 'I' at screen 0.5,0.13824 center front textcolor rgb '#666666'
set label 'A' at screen 0.69333,0.45643 center front textcolor rgb '#2011C1'
set label 'speak' at screen 0.69333,0.13824 center front textcolor rgb '#666666'
set label 'A' at screen 0.88667,0.45643 center front textcolor rgb '#2011C1'
set label 'fluent' at screen 0.88667,0.13824 center front textcolor rgb '#666666'
set label 'L' at screen 0.88667,0.77461 center front textcolor rgb '#1A1A1A'
plot \
  'backwards.tsv' index 0 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'backwards.tsv' index 1 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'backwards.tsv' index 2 using 1:2 with lines linewidth 2.8 linecolor rgb '#2011C1', \
  'backwards.tsv' index 3 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'backwards.tsv' index 4 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'backwards.tsv' index 5 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'backwards.tsv' index 6 using 1:2 with lines linewidth 2.8 linecolor rgb '#2011C1', \
  'backwards.tsv' index 7 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'backwards.tsv' index 8 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'backwards.tsv' index 9 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'backwards.tsv' index 10 using 1:2 with lines linewidth 2.8 linecolor rgb '#2011C1', \
  'backwards.tsv' index 11 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'backwards.tsv' index 12 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'backwards.tsv' index 13 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'backwards.tsv' index 14 using 1:2 with lines linewidth 2.8 linecolor rgb '#2011C1', \
  'backwards.tsv' index 15 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'backwards.tsv' index 16 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'backwards.tsv' index 17 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'backwards.tsv' index 18 using 1:2 with lines linewidth 2.8 linecolor rgb '#2011C1', \
  'backwards.tsv' index 19 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'backwards.tsv' index 20 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'backwards.tsv' index 20 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'backwards.tsv' index 21 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'backwards.tsv' index 21 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'backwards.tsv' index 22 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'backwards.tsv' index 22 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'backwards.tsv' index 23 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'backwards.tsv' index 23 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'backwards.tsv' index 24 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'backwards.tsv' index 24 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'backwards.tsv' index 25 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'backwards.tsv' index 25 using 1:2 with lines linewidth 1.8 linecolor rgb '#1A1A1A'
unset output
