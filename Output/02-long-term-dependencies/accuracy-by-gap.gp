# Each contestant has a gap that it can't bridge
# Data: accuracy-by-gap.tsv. Draw it again with: gnuplot accuracy-by-gap.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'accuracy-by-gap.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Each contestant has a gap that it can''t bridge}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07753
set rmargin at screen 0.72569
set bmargin at screen 0.15561
set tmargin at screen 0.82143
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set logscale x
set xrange [2:200]
set xtics ('2' 2, '5' 5, '10' 10, '20' 20, '50' 50, '100' 100, '200' 200) textcolor rgb '#1A1A1A'
set yrange [0:105]
set ytics ('0' 0, '25' 25, '50' 50, '75' 75, '100' 100) textcolor rgb '#1A1A1A'
set label 'gap (letters)' at screen 0.40161,0.05867 center front textcolor rgb '#1A1A1A'
set label 'right answers (%)' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 12.5 to graph 1,first 12.5 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'LSTM, forget bias 5' at screen 0.746,0.7187 left front textcolor rgb '#670B4D'
set label 'RNN' at screen 0.746,0.40571 left front textcolor rgb '#2011C1'
set arrow from screen 0.72725,0.23488 to screen 0.74288,0.25714 nohead linewidth 1 linecolor rgb '#1A1A1A'
set label 'chance 12.5' at screen 0.746,0.25714 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.72725,0.23348 to screen 0.74288,0.21122 nohead linewidth 1 linecolor rgb '#CF4A0C'
set label 'LSTM, forget bias 1' at screen 0.746,0.21122 left front textcolor rgb '#CF4A0C'
plot \
  'accuracy-by-gap.tsv' index 0 using 1:3:4 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'accuracy-by-gap.tsv' index 1 using 1:3:4 with filledcurves fillcolor rgb '#CF4A0C' fillstyle transparent solid 0.2 noborder, \
  'accuracy-by-gap.tsv' index 2 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'accuracy-by-gap.tsv' index 0 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'accuracy-by-gap.tsv' index 1 using 1:2 with linespoints pointtype 5 pointsize 0.8 linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C', \
  'accuracy-by-gap.tsv' index 2 using 1:2 with linespoints pointtype 15 pointsize 0.8 linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'
unset output
