# Adding is learned late, if at all, without the input gate
# Data: adding.tsv. Draw it again with: gnuplot adding.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 980,339 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'adding.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Adding is learned late, if at all, without the input gate}' at screen 0.01224,0.9351 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold T = 50}' at screen 0.01224,0.83776 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.05063
set rmargin at screen 0.46727
set bmargin at screen 0.24779
set tmargin at screen 0.71976
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [240:6000]
set xtics ('2000' 2000, '4000' 4000, '6000' 6000) textcolor rgb '#1A1A1A'
set yrange [0:105]
set ytics ('0' 0, '50' 50, '100' 100) textcolor rgb '#1A1A1A'
set label 'training step' at screen 0.25895,0.13569 center front textcolor rgb '#1A1A1A'
set label 'answers within 0.04 [%]' at screen 0.01224,0.78171 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.05063,0.06342 to screen 0.08124,0.06342 nohead front dashtype (1.5,2) linewidth 2.2 linecolor rgb '#178363'
set label 'with' at screen 0.08941,0.06342 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.14704,0.06342 to screen 0.17765,0.06342 nohead front dashtype (6,2,1.5,2,1.5,2) linewidth 2.2 linecolor rgb '#670B4D'
set label 'without' at screen 0.18582,0.06342 left front textcolor rgb '#1A1A1A'
plot \
  'adding.tsv' index 0 using 1:3:4 with filledcurves fillcolor rgb '#178363' fillstyle transparent solid 0.2 noborder, \
  'adding.tsv' index 1 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'adding.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype (1.5,2) linecolor rgb '#178363', \
  'adding.tsv' index 1 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold T = 100}' at screen 0.51122,0.83776 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.54961
set rmargin at screen 0.96624
set bmargin at screen 0.24779
set tmargin at screen 0.71976
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [240:6000]
set xtics ('2000' 2000, '4000' 4000, '6000' 6000) textcolor rgb '#1A1A1A'
set yrange [0:105]
set ytics ('0' 0, '50' 50, '100' 100) textcolor rgb '#1A1A1A'
set label 'training step' at screen 0.75793,0.13569 center front textcolor rgb '#1A1A1A'
set label 'answers within 0.04 [%]' at screen 0.51122,0.78171 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.54961,0.06342 to screen 0.58022,0.06342 nohead front dashtype (1.5,2) linewidth 2.2 linecolor rgb '#178363'
set label 'with' at screen 0.58839,0.06342 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.64602,0.06342 to screen 0.67663,0.06342 nohead front dashtype (6,2,1.5,2,1.5,2) linewidth 2.2 linecolor rgb '#670B4D'
set label 'without' at screen 0.6848,0.06342 left front textcolor rgb '#1A1A1A'
plot \
  'adding.tsv' index 2 using 1:3:4 with filledcurves fillcolor rgb '#178363' fillstyle transparent solid 0.2 noborder, \
  'adding.tsv' index 3 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'adding.tsv' index 2 using 1:2 with lines linewidth 2.2 dashtype (1.5,2) linecolor rgb '#178363', \
  'adding.tsv' index 3 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'
unset multiplot
unset output
