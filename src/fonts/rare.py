"""Cuts the rare characters (beyond the BMP) that Noto Serif SC lacks out of HanaMinA: rare.py HanaMinA.ttf NotoSerifSC.ttf OUT.ttf"""
import sys
from fontTools import subset
from fontTools.ttLib import TTFont

hana, noto, out = sys.argv[1:]
font = TTFont(hana)
known = TTFont(noto).getBestCmap()
wanted = [c for c in font.getBestCmap() if c >= 0x20000 and c not in known]
options = subset.Options()
options.hinting = False
options.notdef_outline = True
options.drop_tables += ['GSUB', 'GDEF', 'BASE', 'prop', 'FFTM', 'vhea', 'vmtx']
cut = subset.Subsetter(options)
cut.populate(unicodes=wanted)
cut.subset(font)
names = {1: 'Ciyan Rare', 3: 'Ciyan Rare 1', 4: 'Ciyan Rare', 6: 'CiyanRare'}
for record in font['name'].names:
    record.string = names.get(record.nameID, record.toUnicode())
font.save(out)
print(len(wanted), 'characters')
