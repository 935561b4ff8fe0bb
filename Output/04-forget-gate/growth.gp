# Without a forget gate the state only grows
# Data: growth.tsv. Draw it again with: gnuplot growth.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'growth.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Without a forget gate the state only grows}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.09088
set rmargin at screen 0.75128
set bmargin at screen 0.15561
set tmargin at screen 0.82143
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [9:1499]
set xtics ('500' 500, '1000' 1000) textcolor rgb '#1A1A1A'
set logscale y
set yrange [5:5000]
set ytics ('10' 10, '100' 100, '1000' 1000) textcolor rgb '#1A1A1A'
set label 'symbols read' at screen 0.42108,0.05867 center front textcolor rgb '#1A1A1A'
set label 'norm of the cell state' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set label 'without, 10 seeds' at screen 0.76534,0.80153 left front textcolor rgb '#670B4D'
set label 'with, 10 seeds' at screen 0.76534,0.28039 left front textcolor rgb '#CF4A0C'
plot \
  'growth.tsv' index 0 using 1:3:4 with filledcurves fillcolor rgb '#CF4A0C' fillstyle transparent solid 0.2 noborder, \
  'growth.tsv' index 1 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'growth.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C', \
  'growth.tsv' index 1 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'
unset output
