# The belt alone lasts as long as the forget bias says
# Data: half-life.tsv. Draw it again with: gnuplot half-life.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'half-life.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold The belt alone lasts as long as the forget bias says}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07753
set rmargin at screen 0.82653
set bmargin at screen 0.15561
set tmargin at screen 0.82143
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:5]
set xtics ('0' 0, '1' 1, '2' 2, '3' 3, '4' 4, '5' 5) textcolor rgb '#1A1A1A'
set logscale y
set yrange [0.5:200]
set ytics ('1' 1, '10' 10, '100' 100) textcolor rgb '#1A1A1A'
set label 'forget bias' at screen 0.45203,0.05867 center front textcolor rgb '#1A1A1A'
set label 'half-life (steps)' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set label 'with detour' at screen 0.84684,0.82143 left front textcolor rgb '#670B4D'
set arrow from screen 0.82809,0.74792 to screen 0.84372,0.77057 nohead linewidth 1 linecolor rgb '#1A1A1A'
set label 'formula' at screen 0.84684,0.77057 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.82809,0.7473 to screen 0.84372,0.72465 nohead linewidth 1 linecolor rgb '#CF4A0C'
set label 'belt alone' at screen 0.84684,0.72465 left front textcolor rgb '#CF4A0C'
plot \
  'half-life.tsv' index 1 using 1:3:4 with filledcurves fillcolor rgb '#CF4A0C' fillstyle transparent solid 0.2 noborder, \
  'half-life.tsv' index 2 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'half-life.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#1A1A1A', \
  'half-life.tsv' index 1 using 1:2 with linespoints pointtype 5 pointsize 0.8 linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C', \
  'half-life.tsv' index 2 using 1:2 with linespoints pointtype 15 pointsize 0.8 linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'
unset output
