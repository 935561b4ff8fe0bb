# Three more layers, and a second line
# Data: one-and-four.tsv. Draw it again with: gnuplot one-and-four.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 720,703 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'one-and-four.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Three more layers, and a second line}' at screen 0.01667,0.96871 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold the standard module}' at screen 0.01667,0.92176 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.01667
set rmargin at screen 0.98333
set bmargin at screen 0.58931
set tmargin at screen 0.90754
set border 0
unset xtics
unset ytics
set xrange [0:14]
set yrange [0:4.5]
set label 'x_{0}' at screen 0.09262,0.61053 left front textcolor rgb '#666666'
set label '1.00' at screen 0.1444,0.61406 left front textcolor rgb '#666666'
set label '{/:Bold tanh}' at screen 0.19274,0.78732 center front textcolor rgb '#FFFFFF'
set label '0.26' at screen 0.34119,0.66356 right front textcolor rgb '#2011C1'
set label 'x_{1}' at screen 0.40679,0.61053 left front textcolor rgb '#666666'
set label '−0.50' at screen 0.45857,0.61406 left front textcolor rgb '#666666'
set label '{/:Bold tanh}' at screen 0.5069,0.78732 center front textcolor rgb '#FFFFFF'
set label '−0.07' at screen 0.65536,0.66356 right front textcolor rgb '#2011C1'
set label 'x_{2}' at screen 0.72095,0.61053 left front textcolor rgb '#666666'
set label '0.80' at screen 0.77274,0.61406 left front textcolor rgb '#666666'
set label '{/:Bold tanh}' at screen 0.82107,0.78732 center front textcolor rgb '#FFFFFF'
set label '0.23' at screen 0.96952,0.66356 right front textcolor rgb '#2011C1'
set label 'h' at screen 0.02012,0.82268 left front textcolor rgb '#2011C1'
plot \
  'one-and-four.tsv' index 0 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'one-and-four.tsv' index 1 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 2 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'one-and-four.tsv' index 3 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'one-and-four.tsv' index 4 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 5 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'one-and-four.tsv' index 6 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 7 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'one-and-four.tsv' index 8 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'one-and-four.tsv' index 9 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 10 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'one-and-four.tsv' index 11 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 12 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'one-and-four.tsv' index 13 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'one-and-four.tsv' index 14 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 15 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'one-and-four.tsv' index 15 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 16 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'one-and-four.tsv' index 16 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 17 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'one-and-four.tsv' index 17 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold the LSTM''s module}' at screen 0.01667,0.5446 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.01667
set rmargin at screen 0.98333
set bmargin at screen 0.01768
set tmargin at screen 0.53038
set border 0
unset xtics
unset ytics
set xrange [0:14]
set yrange [0:7.25]
set label 'x_{0}' at screen 0.09262,0.03889 left front textcolor rgb '#666666'
set label '1.00' at screen 0.1444,0.04243 left front textcolor rgb '#666666'
set label '{/:Bold f}' at screen 0.08226,0.24751 center front textcolor rgb '#FFFFFF'
set label '{/:Bold i}' at screen 0.1306,0.24751 center front textcolor rgb '#FFFFFF'
set label '{/:Bold C̃}' at screen 0.17893,0.24751 center front textcolor rgb '#FFFFFF'
set label '{/:Bold o}' at screen 0.22726,0.24751 center front textcolor rgb '#FFFFFF'
set label '×' at screen 0.08226,0.45259 center front textcolor rgb '#670B4D'
set label '+' at screen 0.17893,0.45259 center front textcolor rgb '#670B4D'
set label '×' at screen 0.17893,0.31469 center front textcolor rgb '#670B4D'
set label 'tanh' at screen 0.28595,0.39248 center front textcolor rgb '#670B4D'
set label '×' at screen 0.28595,0.31469 center front textcolor rgb '#2011C1'
set label '0.39' at screen 0.34119,0.5127 right front textcolor rgb '#670B4D'
set label '0.13' at screen 0.34119,0.09193 right front textcolor rgb '#2011C1'
set label 'x_{1}' at screen 0.40679,0.03889 left front textcolor rgb '#666666'
set label '−0.50' at screen 0.45857,0.04243 left front textcolor rgb '#666666'
set label '{/:Bold f}' at screen 0.39643,0.24751 center front textcolor rgb '#FFFFFF'
set label '{/:Bold i}' at screen 0.44476,0.24751 center front textcolor rgb '#FFFFFF'
set label '{/:Bold C̃}' at screen 0.4931,0.24751 center front textcolor rgb '#FFFFFF'
set label '{/:Bold o}' at screen 0.54143,0.24751 center front textcolor rgb '#FFFFFF'
set label '×' at screen 0.39643,0.45259 center front textcolor rgb '#670B4D'
set label '+' at screen 0.4931,0.45259 center front textcolor rgb '#670B4D'
set label '×' at screen 0.4931,0.31469 center front textcolor rgb '#670B4D'
set label 'tanh' at screen 0.60012,0.39248 center front textcolor rgb '#670B4D'
set label '×' at screen 0.60012,0.31469 center front textcolor rgb '#2011C1'
set label '0.20' at screen 0.65536,0.5127 right front textcolor rgb '#670B4D'
set label '0.10' at screen 0.65536,0.09193 right front textcolor rgb '#2011C1'
set label 'x_{2}' at screen 0.72095,0.03889 left front textcolor rgb '#666666'
set label '0.80' at screen 0.77274,0.04243 left front textcolor rgb '#666666'
set label '{/:Bold f}' at screen 0.7106,0.24751 center front textcolor rgb '#FFFFFF'
set label '{/:Bold i}' at screen 0.75893,0.24751 center front textcolor rgb '#FFFFFF'
set label '{/:Bold C̃}' at screen 0.80726,0.24751 center front textcolor rgb '#FFFFFF'
set label '{/:Bold o}' at screen 0.8556,0.24751 center front textcolor rgb '#FFFFFF'
set label '×' at screen 0.7106,0.45259 center front textcolor rgb '#670B4D'
set label '+' at screen 0.80726,0.45259 center front textcolor rgb '#670B4D'
set label '×' at screen 0.80726,0.31469 center front textcolor rgb '#670B4D'
set label 'tanh' at screen 0.91429,0.39248 center front textcolor rgb '#670B4D'
set label '×' at screen 0.91429,0.31469 center front textcolor rgb '#2011C1'
set label '0.51' at screen 0.96952,0.5127 right front textcolor rgb '#670B4D'
set label '0.18' at screen 0.96952,0.09193 right front textcolor rgb '#2011C1'
set label 'C' at screen 0.02012,0.48795 left front textcolor rgb '#670B4D'
set label 'h' at screen 0.02012,0.20862 left front textcolor rgb '#2011C1'
plot \
  'one-and-four.tsv' index 18 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'one-and-four.tsv' index 19 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'one-and-four.tsv' index 20 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 21 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 22 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 23 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 24 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 25 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 26 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 27 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 28 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 29 using 1:2 with lines linewidth 1.8 linecolor rgb '#CF4A0C', \
  'one-and-four.tsv' index 30 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 31 using 1:2 with lines linewidth 1.8 linecolor rgb '#178363', \
  'one-and-four.tsv' index 32 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 33 using 1:2 with lines linewidth 1.8 linecolor rgb '#4F3A15', \
  'one-and-four.tsv' index 34 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 35 using 1:2 with lines linewidth 1.8 linecolor rgb '#085DC1', \
  'one-and-four.tsv' index 36 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'one-and-four.tsv' index 37 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'one-and-four.tsv' index 38 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 39 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 40 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 41 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 42 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 43 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 44 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 45 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 46 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 47 using 1:2 with lines linewidth 1.8 linecolor rgb '#CF4A0C', \
  'one-and-four.tsv' index 48 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 49 using 1:2 with lines linewidth 1.8 linecolor rgb '#178363', \
  'one-and-four.tsv' index 50 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 51 using 1:2 with lines linewidth 1.8 linecolor rgb '#4F3A15', \
  'one-and-four.tsv' index 52 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 53 using 1:2 with lines linewidth 1.8 linecolor rgb '#085DC1', \
  'one-and-four.tsv' index 54 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'one-and-four.tsv' index 55 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'one-and-four.tsv' index 56 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 57 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 58 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 59 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 60 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 61 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 62 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 63 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 64 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 65 using 1:2 with lines linewidth 1.8 linecolor rgb '#CF4A0C', \
  'one-and-four.tsv' index 66 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 67 using 1:2 with lines linewidth 1.8 linecolor rgb '#178363', \
  'one-and-four.tsv' index 68 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 69 using 1:2 with lines linewidth 1.8 linecolor rgb '#4F3A15', \
  'one-and-four.tsv' index 70 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 71 using 1:2 with lines linewidth 1.8 linecolor rgb '#085DC1', \
  'one-and-four.tsv' index 72 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'one-and-four.tsv' index 72 using 1:2 with lines linewidth 1.8 linecolor rgb '#CF4A0C', \
  'one-and-four.tsv' index 73 using 1:2 with filledcurves closed fillcolor rgb '#178363', \
  'one-and-four.tsv' index 73 using 1:2 with lines linewidth 1.8 linecolor rgb '#178363', \
  'one-and-four.tsv' index 74 using 1:2 with filledcurves closed fillcolor rgb '#4F3A15', \
  'one-and-four.tsv' index 74 using 1:2 with lines linewidth 1.8 linecolor rgb '#4F3A15', \
  'one-and-four.tsv' index 75 using 1:2 with filledcurves closed fillcolor rgb '#085DC1', \
  'one-and-four.tsv' index 75 using 1:2 with lines linewidth 1.8 linecolor rgb '#085DC1', \
  'one-and-four.tsv' index 76 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'one-and-four.tsv' index 76 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 77 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'one-and-four.tsv' index 77 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 78 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'one-and-four.tsv' index 78 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 79 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'one-and-four.tsv' index 79 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 80 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'one-and-four.tsv' index 80 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 81 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'one-and-four.tsv' index 81 using 1:2 with lines linewidth 1.8 linecolor rgb '#CF4A0C', \
  'one-and-four.tsv' index 82 using 1:2 with filledcurves closed fillcolor rgb '#178363', \
  'one-and-four.tsv' index 82 using 1:2 with lines linewidth 1.8 linecolor rgb '#178363', \
  'one-and-four.tsv' index 83 using 1:2 with filledcurves closed fillcolor rgb '#4F3A15', \
  'one-and-four.tsv' index 83 using 1:2 with lines linewidth 1.8 linecolor rgb '#4F3A15', \
  'one-and-four.tsv' index 84 using 1:2 with filledcurves closed fillcolor rgb '#085DC1', \
  'one-and-four.tsv' index 84 using 1:2 with lines linewidth 1.8 linecolor rgb '#085DC1', \
  'one-and-four.tsv' index 85 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'one-and-four.tsv' index 85 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 86 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'one-and-four.tsv' index 86 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 87 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'one-and-four.tsv' index 87 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 88 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'one-and-four.tsv' index 88 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 89 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'one-and-four.tsv' index 89 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'one-and-four.tsv' index 90 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'one-and-four.tsv' index 90 using 1:2 with lines linewidth 1.8 linecolor rgb '#CF4A0C', \
  'one-and-four.tsv' index 91 using 1:2 with filledcurves closed fillcolor rgb '#178363', \
  'one-and-four.tsv' index 91 using 1:2 with lines linewidth 1.8 linecolor rgb '#178363', \
  'one-and-four.tsv' index 92 using 1:2 with filledcurves closed fillcolor rgb '#4F3A15', \
  'one-and-four.tsv' index 92 using 1:2 with lines linewidth 1.8 linecolor rgb '#4F3A15', \
  'one-and-four.tsv' index 93 using 1:2 with filledcurves closed fillcolor rgb '#085DC1', \
  'one-and-four.tsv' index 93 using 1:2 with lines linewidth 1.8 linecolor rgb '#085DC1', \
  'one-and-four.tsv' index 94 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'one-and-four.tsv' index 94 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 95 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'one-and-four.tsv' index 95 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 96 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'one-and-four.tsv' index 96 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 97 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'one-and-four.tsv' index 97 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'one-and-four.tsv' index 98 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'one-and-four.tsv' index 98 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1'
unset multiplot
unset output
