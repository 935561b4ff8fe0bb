# Deep stacks fall behind
# Data: addition-depth.tsv. Draw it again with: gnuplot addition-depth.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 980,307 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'addition-depth.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Deep stacks fall behind}' at screen 0.01224,0.92834 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold three digits}' at screen 0.01224,0.82085 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.0332
set rmargin at screen 0.19769
set bmargin at screen 0.1987
set tmargin at screen 0.69055
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [1:4]
set xtics ('1' 1, '2' 2, '4' 4) textcolor rgb '#1A1A1A'
set yrange [0:1.05]
set ytics ('0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'layers' at screen 0.11545,0.07492 center front textcolor rgb '#1A1A1A'
set label 'share right' at screen 0.01224,0.75896 left front textcolor rgb '#1A1A1A'
set label 'tied grid' at screen 0.20688,0.67486 left front textcolor rgb '#670B4D'
set label 'untied grid' at screen 0.20688,0.61623 left front textcolor rgb '#CF4A0C'
set label 'stacked LSTM' at screen 0.20688,0.51028 left front textcolor rgb '#2011C1'
plot \
  'addition-depth.tsv' index 0 using 1:2 with linespoints pointtype 15 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#670B4D', \
  'addition-depth.tsv' index 1 using 1:2 with linespoints pointtype 5 pointsize 0.8 linewidth 2.2 dashtype (1.5,2) linecolor rgb '#CF4A0C', \
  'addition-depth.tsv' index 2 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype (11,3) linecolor rgb '#2011C1'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold three digits, whole sums}' at screen 0.3449,0.82085 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.36586
set rmargin at screen 0.53035
set bmargin at screen 0.1987
set tmargin at screen 0.69055
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [1:4]
set xtics ('1' 1, '2' 2, '4' 4) textcolor rgb '#1A1A1A'
set yrange [0:1.05]
set ytics ('0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'layers' at screen 0.4481,0.07492 center front textcolor rgb '#1A1A1A'
set label 'share right' at screen 0.3449,0.75896 left front textcolor rgb '#1A1A1A'
set label 'tied grid' at screen 0.53953,0.64558 left front textcolor rgb '#670B4D'
set label 'untied grid' at screen 0.53953,0.52754 left front textcolor rgb '#CF4A0C'
set label 'stacked LSTM' at screen 0.53953,0.22868 left front textcolor rgb '#2011C1'
plot \
  'addition-depth.tsv' index 3 using 1:2 with linespoints pointtype 15 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#670B4D', \
  'addition-depth.tsv' index 4 using 1:2 with linespoints pointtype 5 pointsize 0.8 linewidth 2.2 dashtype (1.5,2) linecolor rgb '#CF4A0C', \
  'addition-depth.tsv' index 5 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype (11,3) linecolor rgb '#2011C1'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold five digits}' at screen 0.67755,0.82085 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.69851
set rmargin at screen 0.863
set bmargin at screen 0.1987
set tmargin at screen 0.69055
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [1:6]
set xtics ('1' 1, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [0:1.05]
set ytics ('0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'layers' at screen 0.78076,0.07492 center front textcolor rgb '#1A1A1A'
set label 'share right' at screen 0.67755,0.75896 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.86402,0.48007 to screen 0.87422,0.51427 nohead linewidth 1 linecolor rgb '#670B4D'
set label 'tied grid' at screen 0.87627,0.51427 left front textcolor rgb '#670B4D'
set arrow from screen 0.86402,0.47703 to screen 0.87422,0.45563 nohead linewidth 1 linecolor rgb '#CF4A0C'
set label 'untied grid' at screen 0.87627,0.45563 left front textcolor rgb '#CF4A0C'
set label 'stacked LSTM' at screen 0.87627,0.397 left front textcolor rgb '#2011C1'
plot \
  'addition-depth.tsv' index 6 using 1:2 with linespoints pointtype 15 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#670B4D', \
  'addition-depth.tsv' index 7 using 1:2 with linespoints pointtype 5 pointsize 0.8 linewidth 2.2 dashtype (1.5,2) linecolor rgb '#CF4A0C', \
  'addition-depth.tsv' index 8 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype (11,3) linecolor rgb '#2011C1'
unset multiplot
unset output
