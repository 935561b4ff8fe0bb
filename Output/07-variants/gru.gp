# Two gates, and one state
# Data: gru.tsv. Draw it again with: gnuplot gru.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 720,495 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'gru.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Two gates, and one state}' at screen 0.01667,0.95556 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.01667
set rmargin at screen 0.98333
set bmargin at screen 0.02534
set tmargin at screen 0.91919
set border 0
unset xtics
unset ytics
set xrange [0:14]
set yrange [0:8.9]
set label 'σ' at screen 0.23762,0.31659 center front textcolor rgb '#085DC1'
set label 'σ' at screen 0.40333,0.31659 center front textcolor rgb '#178363'
set label 'tanh' at screen 0.65881,0.31659 center front textcolor rgb '#4F3A15'
set label '×' at screen 0.23762,0.5275 center front textcolor rgb '#2011C1'
set label '1−' at screen 0.40333,0.6882 center front textcolor rgb '#178363'
set label '×' at screen 0.40333,0.80872 center front textcolor rgb '#2011C1'
set label '×' at screen 0.65881,0.58776 center front textcolor rgb '#2011C1'
set label '+' at screen 0.65881,0.80872 center front textcolor rgb '#2011C1'
set label 'h_{t−1}' at screen 0.02357,0.85692 left front textcolor rgb '#2011C1'
set label '0.30' at screen 0.02357,0.76051 left front textcolor rgb '#2011C1'
set label 'h_{t}' at screen 0.97643,0.85692 right front textcolor rgb '#2011C1'
set label '0.69' at screen 0.97643,0.76051 right front textcolor rgb '#2011C1'
set label '(1−z) ⊙ h' at screen 0.53107,0.85692 center front textcolor rgb '#2011C1'
set label '0.11' at screen 0.53107,0.76051 center front textcolor rgb '#2011C1'
set label 'z_{t} ⊙ h̃_{t}' at screen 0.67952,0.72335 left front textcolor rgb '#2011C1'
set label '0.58' at screen 0.67952,0.66309 left front textcolor rgb '#2011C1'
set label 'r_{t}' at screen 0.25833,0.45218 left front textcolor rgb '#085DC1'
set label '0.61' at screen 0.25833,0.39694 left front textcolor rgb '#085DC1'
set label 'z_{t}' at screen 0.42405,0.45218 left front textcolor rgb '#178363'
set label '0.62' at screen 0.42405,0.39694 left front textcolor rgb '#178363'
set label 'h̃_{t}' at screen 0.67952,0.48231 left front textcolor rgb '#4F3A15'
set label '0.94' at screen 0.67952,0.42205 left front textcolor rgb '#4F3A15'
set label 'r ⊙ h' at screen 0.2756,0.5727 left front textcolor rgb '#2011C1'
set label 'x_{t}' at screen 0.19274,0.05547 left front textcolor rgb '#666666'
set label '1.00' at screen 0.24452,0.06049 left front textcolor rgb '#666666'
plot \
  'gru.tsv' index 0 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'gru.tsv' index 1 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'gru.tsv' index 2 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'gru.tsv' index 3 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'gru.tsv' index 4 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'gru.tsv' index 5 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'gru.tsv' index 6 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'gru.tsv' index 7 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'gru.tsv' index 8 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'gru.tsv' index 9 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'gru.tsv' index 10 using 1:2 with filledcurves closed fillcolor rgb '#666666', \
  'gru.tsv' index 11 using 1:2 with lines linewidth 1.8 linecolor rgb '#085DC1', \
  'gru.tsv' index 12 using 1:2 with filledcurves closed fillcolor rgb '#085DC1', \
  'gru.tsv' index 13 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'gru.tsv' index 14 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'gru.tsv' index 15 using 1:2 with lines linewidth 1.8 linecolor rgb '#178363', \
  'gru.tsv' index 16 using 1:2 with filledcurves closed fillcolor rgb '#178363', \
  'gru.tsv' index 17 using 1:2 with lines linewidth 1.8 linecolor rgb '#178363', \
  'gru.tsv' index 18 using 1:2 with filledcurves closed fillcolor rgb '#178363', \
  'gru.tsv' index 19 using 1:2 with lines linewidth 1.8 linecolor rgb '#178363', \
  'gru.tsv' index 20 using 1:2 with filledcurves closed fillcolor rgb '#178363', \
  'gru.tsv' index 21 using 1:2 with lines linewidth 1.8 linecolor rgb '#4F3A15', \
  'gru.tsv' index 22 using 1:2 with filledcurves closed fillcolor rgb '#4F3A15', \
  'gru.tsv' index 23 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'gru.tsv' index 24 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'gru.tsv' index 25 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'gru.tsv' index 26 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'gru.tsv' index 27 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'gru.tsv' index 28 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'gru.tsv' index 29 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'gru.tsv' index 30 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'gru.tsv' index 31 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'gru.tsv' index 31 using 1:2 with lines linewidth 1.8 linecolor rgb '#085DC1', \
  'gru.tsv' index 32 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'gru.tsv' index 32 using 1:2 with lines linewidth 1.8 linecolor rgb '#178363', \
  'gru.tsv' index 33 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'gru.tsv' index 33 using 1:2 with lines linewidth 1.8 linecolor rgb '#4F3A15', \
  'gru.tsv' index 34 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'gru.tsv' index 34 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'gru.tsv' index 35 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'gru.tsv' index 35 using 1:2 with lines linewidth 1.8 linecolor rgb '#178363', \
  'gru.tsv' index 36 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'gru.tsv' index 36 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'gru.tsv' index 37 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'gru.tsv' index 37 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'gru.tsv' index 38 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'gru.tsv' index 38 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1'
unset output
