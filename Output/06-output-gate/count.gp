# The state counts; what is shown says little more than who leads
# Data: count.tsv. Draw it again with: gnuplot count.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 860,1122 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'count.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold The state counts; what is shown says little more than who leads}' at screen 0.01395,0.98039 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set lmargin at screen 0.05981
set rmargin at screen 0.9313
set bmargin at screen 0.69964
set tmargin at screen 0.93226
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:399]
set xtics ('0' 0, '100' 100, '200' 200, '300' 300) textcolor rgb '#1A1A1A'
set yrange [-50:0]
set ytics ('−50' -50, '−40' -40, '−30' -30, '−20' -20, '−10' -10, '0' 0) textcolor rgb '#1A1A1A'
set label 'letters read' at screen 0.49556,0.66578 center front textcolor rgb '#1A1A1A'
set label 'lead of a''s' at screen 0.01395,0.95098 left front textcolor rgb '#1A1A1A'
set label 'lead' at screen 0.94177,0.74617 left front textcolor rgb '#666666'
plot \
  'count.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set lmargin at screen 0.04777
set rmargin at screen 0.95032
set bmargin at screen 0.37701
set tmargin at screen 0.60963
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:399]
set xtics ('0' 0, '100' 100, '200' 200, '300' 300) textcolor rgb '#1A1A1A'
set yrange [0:15]
set ytics ('0' 0, '5' 5, '10' 10, '15' 15) textcolor rgb '#1A1A1A'
set label 'letters read' at screen 0.49904,0.34314 center front textcolor rgb '#1A1A1A'
set label 'state' at screen 0.01395,0.62834 left front textcolor rgb '#1A1A1A'
set label 'C_{t}' at screen 0.96078,0.53552 left front textcolor rgb '#670B4D'
plot \
  'count.tsv' index 1 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set lmargin at screen 0.06616
set rmargin at screen 0.89858
set bmargin at screen 0.05437
set tmargin at screen 0.28699
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:399]
set xtics ('0' 0, '100' 100, '200' 200, '300' 300) textcolor rgb '#1A1A1A'
set yrange [-1.2:1.2]
set ytics ('−1.0' -1, '−0.5' -0.5, '0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'letters read' at screen 0.48237,0.0205 center front textcolor rgb '#1A1A1A'
set label 'shown, gate' at screen 0.01395,0.3057 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 1 to graph 1,first 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from graph 0,first -1 to graph 1,first -1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from screen 0.89974,0.2676 to screen 0.91137,0.28138 nohead linewidth 1 linecolor rgb '#1A1A1A'
set label 'limit 1' at screen 0.9137,0.28138 left front textcolor rgb '#1A1A1A'
set label 'h_{t}' at screen 0.9137,0.26534 left front textcolor rgb '#2011C1'
set arrow from screen 0.89974,0.26421 to screen 0.91137,0.2493 nohead linewidth 1 linecolor rgb '#085DC1'
set label 'o_{t}' at screen 0.9137,0.2493 left front textcolor rgb '#085DC1'
set label 'limit −1' at screen 0.9137,0.07375 left front textcolor rgb '#1A1A1A'
plot \
  'count.tsv' index 2 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'count.tsv' index 3 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2) linecolor rgb '#085DC1'
unset multiplot
unset output
