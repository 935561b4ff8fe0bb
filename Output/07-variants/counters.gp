# Equal steps count; steps that shrink don't for long
# Data: counters.tsv. Draw it again with: gnuplot counters.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 860,798 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'counters.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Equal steps count; steps that shrink don''t for long}' at screen 0.01395,0.97243 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold peepholes}' at screen 0.01395,0.93108 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.05981
set rmargin at screen 0.9186
set bmargin at screen 0.55388
set tmargin at screen 0.85714
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:60]
set xtics ('0' 0, '10' 10, '20' 20, '30' 30, '40' 40, '50' 50, '60' 60) textcolor rgb '#1A1A1A'
set yrange [-10:30]
set ytics ('−10' -10, '0' 0, '10' 10, '20' 20, '30' 30) textcolor rgb '#1A1A1A'
set label 'symbols behind S' at screen 0.48921,0.50627 center front textcolor rgb '#1A1A1A'
set label 'state C_{t}' at screen 0.01395,0.90727 left front textcolor rgb '#1A1A1A'
set arrow from first 31,graph 0 to first 31,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'first b' at screen 0.50352,0.87093 center front textcolor rgb '#1A1A1A'
set arrow from screen 0.91977,0.62824 to screen 0.9314,0.63725 nohead linewidth 1 linecolor rgb '#670B4D'
set label 'unit 1' at screen 0.93372,0.63725 left front textcolor rgb '#670B4D'
set arrow from screen 0.91977,0.62369 to screen 0.9314,0.61469 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'unit 2' at screen 0.93372,0.61469 left front textcolor rgb '#2011C1'
plot \
  'counters.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D', \
  'counters.tsv' index 1 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold coupled gates}' at screen 0.01395,0.45363 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.06616
set rmargin at screen 0.9186
set bmargin at screen 0.07644
set tmargin at screen 0.3797
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:60]
set xtics ('0' 0, '10' 10, '20' 20, '30' 30, '40' 40, '50' 50, '60' 60) textcolor rgb '#1A1A1A'
set yrange [-1:1]
set ytics ('−1.0' -1, '−0.5' -0.5, '0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'symbols behind S' at screen 0.49238,0.02882 center front textcolor rgb '#1A1A1A'
set label 'state C_{t}' at screen 0.01395,0.42982 left front textcolor rgb '#1A1A1A'
set arrow from first 31,graph 0 to first 31,graph 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'first b' at screen 0.50659,0.39348 center front textcolor rgb '#1A1A1A'
set label 'unit 1' at screen 0.93372,0.3797 left front textcolor rgb '#670B4D'
set arrow from screen 0.91977,0.37945 to screen 0.9314,0.35714 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'unit 2' at screen 0.93372,0.35714 left front textcolor rgb '#2011C1'
plot \
  'counters.tsv' index 2 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D', \
  'counters.tsv' index 3 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'
unset multiplot
unset output
