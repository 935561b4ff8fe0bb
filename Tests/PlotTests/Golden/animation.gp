# t
# Data: animation.tsv. Draw it again with: gnuplot animation.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal gif animate delay 50 loop 0 optimize enhanced font 'sans-serif,14' fontscale 0.75 size 300,200 background '#FFFFFF'
set output 'animation.gif'

# Frame 0
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold t}' at screen 0.04,0.89 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.15513
set rmargin at screen 0.8782
set bmargin at screen 0.305
set tmargin at screen 0.65
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:1]
set xtics ('0' 0, '1' 1) textcolor rgb '#1A1A1A'
set yrange [0:1]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'step' at screen 0.51667,0.115 center front textcolor rgb '#1A1A1A'
set label 'h' at screen 0.04,0.755 left front textcolor rgb '#1A1A1A'
set label 'h' at screen 0.9082,0.39125 left front textcolor rgb '#2011C1'
plot \
  'animation.tsv' index 0 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

# Frame 1
reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold t}' at screen 0.04,0.89 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.15513
set rmargin at screen 0.8782
set bmargin at screen 0.305
set tmargin at screen 0.65
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:1]
set xtics ('0' 0, '1' 1) textcolor rgb '#1A1A1A'
set yrange [0:1]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'step' at screen 0.51667,0.115 center front textcolor rgb '#1A1A1A'
set label 'h' at screen 0.04,0.755 left front textcolor rgb '#1A1A1A'
set label 'h' at screen 0.9082,0.56375 left front textcolor rgb '#2011C1'
plot \
  'animation.tsv' index 1 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'
unset output

# The still
reset
set terminal svg size 300,200 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'animation.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold t}' at screen 0.04,0.89 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.15513
set rmargin at screen 0.8782
set bmargin at screen 0.305
set tmargin at screen 0.65
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:1]
set xtics ('0' 0, '1' 1) textcolor rgb '#1A1A1A'
set yrange [0:1]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'step' at screen 0.51667,0.115 center front textcolor rgb '#1A1A1A'
set label 'h' at screen 0.04,0.755 left front textcolor rgb '#1A1A1A'
set label 'h' at screen 0.9082,0.56375 left front textcolor rgb '#2011C1'
plot \
  'animation.tsv' index 1 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'
unset output
