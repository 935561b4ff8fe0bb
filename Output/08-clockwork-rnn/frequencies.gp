# The fastest module plays the pulses; the slowest takes one great step
# Data: frequencies.tsv. Draw it again with: gnuplot frequencies.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 860,390 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'frequencies.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold The fastest module plays the pulses; the slowest takes one great step}' at screen 0.01395,0.94359 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07674
set rmargin at screen 0.90763
set bmargin at screen 0.15641
set tmargin at screen 0.82308
set border 0
set label 'period' at screen 0.01395,0.87436 left front textcolor rgb '#1A1A1A'
set label 'cycles in 320 steps' at screen 0.49219,0.05897 center front textcolor rgb '#1A1A1A'
set xrange [-0.5:63.5]
set yrange [9.5:-0.5]
set xtics ('1' 0, '4' 3, '7' 6, '10' 9, '13' 12, '16' 15, '19' 18, '22' 21, '25' 24, '28' 27, '31' 30, '34' 33, '37' 36, '40' 39, '43' 42, '46' 45, '49' 48, '52' 51, '55' 54, '58' 57, '61' 60, '64' 63) textcolor rgb '#1A1A1A'
set ytics ('target' 0, '1' 1, '2' 2, '4' 3, '8' 4, '16' 5, '32' 6, '64' 7, '128' 8, '256' 9) textcolor rgb '#1A1A1A'
set palette defined (0 '#440154', 1 '#472C7A', 2 '#3B518B', 3 '#2C718E', 4 '#21908D', 5 '#27AD81', 6 '#5CC863', 7 '#AADC32', 8 '#FDE725') maxcolors 65
set cbrange [-60:-7.960914429128177]
set colorbox vertical user origin screen 0.92623,0.15641 size screen 0.01628,0.66667 noborder
set cbtics ('−60' -60, '−40' -40, '−20' -20) offset -0.6,0 textcolor rgb '#1A1A1A'
set label 'amplitude (dB)' at screen 0.98605,0.87436 right front textcolor rgb '#1A1A1A'
plot 'frequencies.tsv' index 0 matrix using 1:2:(0.5):(0.5):3 with boxxyerror linecolor palette z
unset output
