# The state counts; what is shown says little more than who leads
# Data: count.tsv. Draw it again with: gnuplot count.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 860,760 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'count.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold The state counts; what is shown says little more than who leads}' at screen 0.01395,0.97105 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set lmargin at screen 0.05981
set rmargin at screen 0.9665
set bmargin at screen 0.55658
set tmargin at screen 0.9
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:399]
set xtics ('0' 0, '100' 100, '200' 200, '300' 300) textcolor rgb '#1A1A1A'
set yrange [-20:30]
set ytics ('−20' -20, '−10' -10, '0' 0, '10' 10, '20' 20, '30' 30) textcolor rgb '#1A1A1A'
set label 'letters read' at screen 0.51316,0.50658 center front textcolor rgb '#1A1A1A'
set label 'lead of a''s; state' at screen 0.01395,0.92763 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.06912,0.87697 to screen 0.104,0.87697 nohead front dashtype 1 linewidth 2.2 linecolor rgb '#666666'
set label 'lead' at screen 0.1133,0.87697 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.06912,0.85197 to screen 0.104,0.85197 nohead front dashtype (6,2,1.5,2,1.5,2) linewidth 2.2 linecolor rgb '#670B4D'
set label 'C_{t}' at screen 0.1133,0.85197 left front textcolor rgb '#1A1A1A'
plot \
  'count.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'count.tsv' index 1 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set lmargin at screen 0.05981
set rmargin at screen 0.9665
set bmargin at screen 0.08026
set tmargin at screen 0.42368
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:399]
set xtics ('0' 0, '100' 100, '200' 200, '300' 300) textcolor rgb '#1A1A1A'
set yrange [-1.2:1.2]
set ytics (' −1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 'letters read' at screen 0.51316,0.03026 center front textcolor rgb '#1A1A1A'
set label 'shown; gate' at screen 0.01395,0.45132 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.898,0.12829 to screen 0.93289,0.12829 nohead front dashtype 1 linewidth 2.2 linecolor rgb '#2011C1'
set label 'h_{t}' at screen 0.94219,0.12829 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.898,0.10329 to screen 0.93289,0.10329 nohead front dashtype (6,2,1.5,2) linewidth 2.2 linecolor rgb '#085DC1'
set label 'o_{t}' at screen 0.94219,0.10329 left front textcolor rgb '#1A1A1A'
plot \
  'count.tsv' index 2 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'count.tsv' index 3 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2) linecolor rgb '#085DC1'
unset multiplot
unset output
