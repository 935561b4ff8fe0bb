# Depth helps the tied grid; deep stacks fall behind
# Data: addition-depth.tsv. Draw it again with: gnuplot addition-depth.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 980,642 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'addition-depth.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Depth helps the tied grid; deep stacks fall behind}' at screen 0.01224,0.96573 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold three digits}' at screen 0.01224,0.91433 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.04749
set rmargin at screen 0.36402
set bmargin at screen 0.56698
set tmargin at screen 0.85202
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [1:4]
set xtics ('1' 1, '2' 2, '4' 4) textcolor rgb '#1A1A1A'
set yrange [0:1.05]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'layers' at screen 0.20576,0.50779 center front textcolor rgb '#1A1A1A'
set label 'share right' at screen 0.01224,0.88474 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 0.7515277777777778 to graph 1,first 0.7515277777777778 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'tied grid' at screen 0.37729,0.83755 left front textcolor rgb '#670B4D'
set label 'untied grid' at screen 0.37729,0.80951 left front textcolor rgb '#CF4A0C'
set arrow from screen 0.36504,0.771 to screen 0.37524,0.78147 nohead linewidth 1 linecolor rgb '#1A1A1A'
set label 'no carries' at screen 0.37729,0.78147 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.36504,0.76601 to screen 0.37524,0.75344 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'stacked LSTM' at screen 0.37729,0.75344 left front textcolor rgb '#2011C1'
plot \
  'addition-depth.tsv' index 0 using 1:2 with linespoints pointtype 15 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#670B4D', \
  'addition-depth.tsv' index 1 using 1:2 with linespoints pointtype 5 pointsize 0.8 linewidth 2.2 dashtype (1.5,2) linecolor rgb '#CF4A0C', \
  'addition-depth.tsv' index 2 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype (11,3) linecolor rgb '#2011C1'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold three digits, whole sums}' at screen 0.51122,0.91433 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.54647
set rmargin at screen 0.863
set bmargin at screen 0.56698
set tmargin at screen 0.85202
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [1:4]
set xtics ('1' 1, '2' 2, '4' 4) textcolor rgb '#1A1A1A'
set yrange [0:1.05]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'layers' at screen 0.70473,0.50779 center front textcolor rgb '#1A1A1A'
set label 'share right' at screen 0.51122,0.88474 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 0.30250000000000005 to graph 1,first 0.30250000000000005 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'tied grid' at screen 0.87218,0.81358 left front textcolor rgb '#670B4D'
set label 'untied grid' at screen 0.87218,0.7512 left front textcolor rgb '#CF4A0C'
set label 'no carries' at screen 0.87218,0.6491 left front textcolor rgb '#1A1A1A'
set label 'stacked LSTM' at screen 0.87218,0.61411 left front textcolor rgb '#2011C1'
plot \
  'addition-depth.tsv' index 3 using 1:2 with linespoints pointtype 15 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#670B4D', \
  'addition-depth.tsv' index 4 using 1:2 with linespoints pointtype 5 pointsize 0.8 linewidth 2.2 dashtype (1.5,2) linecolor rgb '#CF4A0C', \
  'addition-depth.tsv' index 5 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype (11,3) linecolor rgb '#2011C1'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold five digits}' at screen 0.01224,0.44237 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.04749
set rmargin at screen 0.36402
set bmargin at screen 0.09502
set tmargin at screen 0.38006
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [1:6]
set xtics ('1' 1, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [0:1.05]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'layers' at screen 0.20576,0.03583 center front textcolor rgb '#1A1A1A'
set label 'share right' at screen 0.01224,0.41277 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 0.6676953703703704 to graph 1,first 0.6676953703703704 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'tied grid' at screen 0.3732,0.36622 left front textcolor rgb '#670B4D'
set label 'untied grid' at screen 0.3732,0.29724 left front textcolor rgb '#CF4A0C'
set label 'no carries' at screen 0.3732,0.26921 left front textcolor rgb '#1A1A1A'
set label 'stacked LSTM' at screen 0.3732,0.23814 left front textcolor rgb '#2011C1'
plot \
  'addition-depth.tsv' index 6 using 1:2 with linespoints pointtype 15 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#670B4D', \
  'addition-depth.tsv' index 7 using 1:2 with linespoints pointtype 5 pointsize 0.8 linewidth 2.2 dashtype (1.5,2) linecolor rgb '#CF4A0C', \
  'addition-depth.tsv' index 8 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype (11,3) linecolor rgb '#2011C1'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold five digits, whole sums}' at screen 0.51122,0.44237 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.54647
set rmargin at screen 0.863
set bmargin at screen 0.09502
set tmargin at screen 0.38006
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [1:6]
set xtics ('1' 1, '2' 2, '4' 4, '6' 6) textcolor rgb '#1A1A1A'
set yrange [0:1.05]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'layers' at screen 0.70473,0.03583 center front textcolor rgb '#1A1A1A'
set label 'share right' at screen 0.51122,0.41277 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 0.09150625000000004 to graph 1,first 0.09150625000000004 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'tied grid' at screen 0.87627,0.36504 left front textcolor rgb '#670B4D'
set arrow from screen 0.86402,0.11986 to screen 0.87422,0.15109 nohead linewidth 1 linecolor rgb '#1A1A1A'
set label 'no carries' at screen 0.87627,0.15109 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.86402,0.10551 to screen 0.87422,0.12305 nohead linewidth 1 linecolor rgb '#CF4A0C'
set label 'untied grid' at screen 0.87627,0.12305 left front textcolor rgb '#CF4A0C'
set label 'stacked LSTM' at screen 0.87627,0.09502 left front textcolor rgb '#2011C1'
plot \
  'addition-depth.tsv' index 9 using 1:2 with linespoints pointtype 15 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#670B4D', \
  'addition-depth.tsv' index 10 using 1:2 with linespoints pointtype 5 pointsize 0.8 linewidth 2.2 dashtype (1.5,2) linecolor rgb '#CF4A0C', \
  'addition-depth.tsv' index 11 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype (11,3) linecolor rgb '#2011C1'
unset multiplot
unset output
