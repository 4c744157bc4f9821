"Everything a package index needs to know, read from settings.ini (the one place where it is written)."
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup, find_packages

here = Path(__file__).parent
config = ConfigParser(delimiters=['='])
config.read(here/'settings.ini', encoding='utf-8')
cfg = config['DEFAULT']
pythons = ['3.10', '3.11', '3.12', '3.13', '3.14']
readme = here/'README.md'

setup(
    name=cfg['lib_name'], version=cfg['version'], license='Apache-2.0',
    description=cfg['description'], keywords=cfg['keywords'],
    long_description=readme.read_text(encoding='utf-8') if readme.exists() else '',
    long_description_content_type='text/markdown',
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'],
    classifiers=['Intended Audience :: Developers', 'Natural Language :: English']
        + [f'Programming Language :: Python :: {v}' for v in pythons if tuple(map(int, v.split('.'))) >= tuple(map(int, cfg['min_python'].split('.')))],
    packages=find_packages(include=['minigpt', 'minigpt.*']), include_package_data=True,
    data_files=[('share/minigpt', ['nbs/train.ipynb', 'nbs/sweep.ipynb'])], # `minigpt run` and `minigpt sweep` execute them
    python_requires='>=' + cfg['min_python'],
    install_requires=cfg['requirements'].split(),
    extras_require={'dev': cfg['dev_requirements'].split(), 'huggingface': cfg['hub_requirements'].split(), 'modelscope': cfg['modelscope_requirements'].split(),
                    'gguf': cfg['gguf_requirements'].split(), 'serve': cfg['serve_requirements'].split()},
    entry_points={'console_scripts': cfg.get('console_scripts', '').split()},
    zip_safe=False)
